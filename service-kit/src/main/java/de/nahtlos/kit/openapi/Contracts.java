package de.nahtlos.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;

/** Reads {@code contracts/rest} of the service and of the kit. */
final class Contracts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "contracts/rest/";

    private Contracts() {}

    /** The example of this name, for example {@code registrierePerson.request}. */
    static Optional<Object> example(String name) {
        URL file = loader().getResource(FOLDER + name + ".json");
        try {
            return file == null ? Optional.empty() : Optional.of(JSON.readValue(file, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** What a field or parameter means: by {@code Schema.field} or, where a word always means the same, by its name. */
    static Optional<String> description(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        java.util.Properties all = descriptions();
        return Optional.ofNullable(all.getProperty(name, all.getProperty(simple)));
    }

    private static java.util.Properties descriptions() {
        var all = new java.util.Properties();
        try {
            for (URL file : Collections.list(loader().getResources(FOLDER + "felder.properties"))) {
                try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
