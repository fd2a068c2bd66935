package de.nahtlos.it.lieferkette;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The packaged service, the folder {@code quarkus-app}, held against its SBOM: each says the same as the other, and every
 * library is the file that was published.
 */
final class Lieferumfang {

    /** Where the build puts web resources of a component that does not run itself, for example those of the Swagger UI. */
    private static final Pattern KOPIERT = Pattern.compile("META-INF/([^/_]+)_([^/]+)_[^/_]*_jar/.*");

    private final Path ordner;

    Lieferumfang(Path ordner) {
        this.ordner = ordner;
    }

    /** Sentences: which file or component is wrong. */
    List<String> beanstandungen(Stueckliste stueckliste, Predicate<Komponente> darfVeraendertSein) throws IOException {
        Map<String, Path> dateien = bibliotheken();
        Map<String, Komponente> bekannte = stueckliste.komponenten().stream()
                .filter(it -> it.laufzeit() && !isDienst(it))
                .collect(Collectors.toMap(Komponente::datei, Function.identity()));
        var unbekannt = dateien.keySet().stream()
                .filter(it -> !bekannte.containsKey(it))
                .map(it -> "%s is delivered and not in the SBOM.".formatted(dateien.get(it)));
        var fehlend = bekannte.values().stream()
                .filter(it -> !dateien.containsKey(it.datei()))
                .map(it -> "%s is in the SBOM and not delivered in %s.".formatted(it.idUndVersion(), ordner));
        var veraendert = bekannte.values().stream()
                .filter(it -> dateien.containsKey(it.datei()) && !it.eigene() && !darfVeraendertSein.test(it))
                .filter(it -> !Pruefsumme.sha256(dateien.get(it.datei())).equals(it.sha256()))
                .map(it ->
                        "%s is not the published file of %s: find out what changed it; if that is meant, enter the component under \"veraendert\"."
                                .formatted(dateien.get(it.datei()), it.idUndVersion()));
        return Stream.of(unbekannt, fehlend, veraendert, unbekanntesKopiertes(stueckliste))
                .flatMap(it -> it)
                .sorted()
                .toList();
    }

    /** Components, as {@code group:name}, of which the build copied parts into the generated jar. */
    Set<String> kopierte() throws IOException {
        try (var jar =
                new ZipFile(ordner.resolve("quarkus/generated-bytecode.jar").toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .flatMap(it -> KOPIERT.matcher(it).results())
                    .map(Lieferumfang::id)
                    .collect(Collectors.toSet());
        }
    }

    private Stream<String> unbekanntesKopiertes(Stueckliste stueckliste) throws IOException {
        var ids = stueckliste.komponenten().stream().map(Komponente::id).collect(Collectors.toSet());
        return kopierte().stream()
                .filter(it -> !ids.contains(it))
                .map(it -> "%s is copied into generated-bytecode.jar of %s and not in the SBOM.".formatted(it, ordner));
    }

    private Map<String, Path> bibliotheken() throws IOException {
        try (var files = Files.walk(ordner.resolve("lib"))) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(it -> it.getFileName().toString(), Function.identity()));
        }
    }

    /** The service itself is in the folder {@code app}. */
    private boolean isDienst(Komponente komponente) {
        return komponente.eigene()
                && Files.exists(ordner.resolve("app").resolve(komponente.datei().substring("de.nahtlos.".length())));
    }

    private static String id(MatchResult kopiert) {
        return kopiert.group(1) + ":" + kopiert.group(2);
    }
}
