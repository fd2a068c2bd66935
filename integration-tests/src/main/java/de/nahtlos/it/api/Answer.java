package de.nahtlos.it.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/**
 * What a service answered.
 *
 * @param etag version of the thing, null without one
 */
public record Answer(int status, JsonNode body, String etag) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                Json.read(response.body()),
                response.headers().firstValue("ETag").orElse(null));
    }

    /** Text of a field of the body; dots lead into inner objects. Empty if it is not there. */
    public String text(String path) {
        return body.at("/" + path.replace('.', '/')).asText("");
    }

    /** The id of the thing, as {@code id} or as {@code ereignisId}. */
    public String id() {
        return body.hasNonNull("id") ? text("id") : text("ereignisId");
    }

    /** The entries of a page or of a plain array. */
    public JsonNode entries() {
        return body.has("eintraege") ? body.get("eintraege") : body;
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
