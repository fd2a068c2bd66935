package de.nahtlos.kit.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.kit.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Optimistic locking over HTTP: {@code ETag} and {@code If-Match} carry the version of a thing. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private Versions() {}

    /** @param feld name of the field
     * @param deinWert what the client wants to write
     * @param aktuellerWert what stands there now */
    public record Konflikt(String feld, Object deinWert, Object aktuellerWert) {}

    /** The ETag of a version, for example {@code "7"}. */
    public static String etag(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /**
     * Refuses a write that is based on another version than the present one.
     *
     * @param ifMatch the header, for example {@code "7"} or {@code *}
     * @param change what the client wants to write (a JSON object); null if there is no body
     * @param current the thing as it is now, with the same field names
     * @throws de.nahtlos.kit.problem.Problem 428 without the header, 400 if it is malformed, 412 with the fields in
     *     conflict if it is stale
     */
    public static void require(String ifMatch, long version, JsonNode change, JsonNode current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.VERSION_FEHLT
                    .builder("Bitte lesen und den ETag der Antwort als If-Match mitsenden.")
                    .problem();
        }
        if ("*".equals(ifMatch.trim())) {
            return;
        }
        var tag = TAG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw Problems.EINGABE_FEHLERHAFT.with("If-Match muss ein ETag dieser Schnittstelle sein, etwa \"7\".");
        }
        if (Long.parseLong(tag.group(1)) != version) {
            throw Problems.VERSION_VERALTET
                    .builder("Bitte neu laden und den Vorgang wiederholen.")
                    .with("konflikte", conflicts(change, current))
                    .header("ETag", etag(version))
                    .problem();
        }
    }

    private static List<Konflikt> conflicts(JsonNode change, JsonNode current) {
        List<Konflikt> conflicts = new ArrayList<>();
        if (change != null && current != null) {
            change.properties().forEach(field -> {
                JsonNode now = current.path(field.getKey());
                if (!now.equals(field.getValue())) {
                    conflicts.add(new Konflikt(field.getKey(), field.getValue(), now.isMissingNode() ? null : now));
                }
            });
        }
        return conflicts;
    }
}
