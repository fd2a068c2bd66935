package de.nahtlos.it.lieferkette;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The CycloneDX SBOM of a service, which {@code quarkus:dependency-sbom} makes in the build. */
record Stueckliste(List<Komponente> komponenten) {

    /** @throws StackException if it has not been made */
    static Stueckliste lies(Path datei) throws IOException {
        if (!Files.exists(datei)) {
            throw new StackException("The SBOM " + datei + " is missing: ./nahtlos lieferkette makes it.");
        }
        var components = new ObjectMapper().readTree(datei.toFile()).path("components");
        return new Stueckliste(StreamSupport.stream(components.spliterator(), false)
                .map(Komponente::von)
                .toList());
    }
}
