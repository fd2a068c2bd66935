package de.nahtlos.it.lieferkette;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A component of an SBOM.
 *
 * @param id {@code group:name}
 * @param datei name of its file in the folder {@code lib} of a packaged service
 * @param laufzeit whether the running service has it; the others take part in the build only
 * @param sha256 of the file in the Maven repository, hexadecimal
 * @param lizenzen what it declares: SPDX ids, or names and expressions where no id is known; empty if nothing
 */
record Komponente(String id, String version, String datei, boolean laufzeit, String sha256, List<String> lizenzen) {

    private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

    /** Reads an element of {@code components} of CycloneDX 1.6. */
    static Komponente von(JsonNode json) {
        var group = json.path("group").asText();
        var name = json.path("name").asText();
        var version = json.path("version").asText();
        var classifier = CLASSIFIER.matcher(json.path("purl").asText());
        var datei = group + "." + name + "-" + version + (classifier.find() ? "-" + classifier.group(1) : "") + ".jar";
        return new Komponente(group + ":" + name, version, datei, isRuntime(json), sha256(json), lizenzen(json));
    }

    /** Built here, from the sources of this repository. */
    boolean eigene() {
        return id.startsWith("de.nahtlos:");
    }

    String idUndVersion() {
        return id + ":" + version;
    }

    private static boolean isRuntime(JsonNode json) {
        return elements(json.path("properties"))
                .anyMatch(it -> it.path("name").asText().equals("quarkus:component:scope")
                        && it.path("value").asText().equals("runtime"));
    }

    private static String sha256(JsonNode json) {
        return elements(json.path("hashes"))
                .filter(it -> it.path("alg").asText().equals("SHA-256"))
                .map(it -> it.path("content").asText())
                .findFirst()
                .orElse("");
    }

    private static List<String> lizenzen(JsonNode json) {
        return elements(json.path("licenses")).map(Komponente::lizenz).sorted().toList();
    }

    private static String lizenz(JsonNode json) {
        var license = json.path("license");
        return license.path("id")
                .asText(license.path("name").asText(json.path("expression").asText("?")));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
