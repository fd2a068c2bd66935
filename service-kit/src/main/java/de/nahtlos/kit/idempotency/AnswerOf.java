package de.nahtlos.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.idempotency.StoredAnswers.Answer;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Between the result of a REST method and its stored form. */
final class AnswerOf {

    private static final List<String> KEPT_HEADERS = List.of("Location", "ETag");

    private AnswerOf() {}

    static Answer result(Object result, ObjectMapper json) throws JsonProcessingException {
        return switch (result) {
            case null -> new Answer(204, "", null);
            case Response response ->
                new Answer(response.getStatus(), headers(response), text(response.getEntity(), json));
            case RestResponse<?> response -> result(response.toResponse(), json);
            default -> new Answer(200, "", text(result, json));
        };
    }

    static Response response(Answer answer) {
        var response = Response.status(answer.status());
        answer.headers().lines().forEach(line -> {
            int colon = line.indexOf(':');
            response.header(line.substring(0, colon), line.substring(colon + 1));
        });
        if (answer.body() != null) {
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.build();
    }

    private static String headers(Response response) {
        StringBuilder lines = new StringBuilder();
        for (String name : KEPT_HEADERS) {
            Object value = response.getHeaders().getFirst(name);
            if (value != null) {
                lines.append(name).append(':').append(text(value)).append('\n');
            }
        }
        return lines.toString();
    }

    private static String text(Object header) {
        return header instanceof jakarta.ws.rs.core.EntityTag tag ? '"' + tag.getValue() + '"' : header.toString();
    }

    private static String text(Object entity, ObjectMapper json) throws JsonProcessingException {
        return entity == null ? null : json.writeValueAsString(entity);
    }
}
