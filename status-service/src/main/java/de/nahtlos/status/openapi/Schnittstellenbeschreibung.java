package de.nahtlos.status.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.problem.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the OpenAPI document: every operation gets its refusals and the examples of
 * {@code contracts/rest/<operationId>.request.json} and {@code .response.json}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Schnittstellenbeschreibung implements OASFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.getComponents().addSchema("Problem", problem());
        document.getPaths().getPathItems().forEach((pfad, item) -> {
            if (pfad.startsWith("/api/v1/")) {
                item.getOperations().values().forEach(operation -> beschreibe(pfad, operation));
            }
        });
    }

    private static void beschreibe(String pfad, Operation operation) {
        Problemverzeichnis.von(pfad, operation).stream()
                .collect(Collectors.groupingBy(ProblemType::status))
                .forEach((status, arten) ->
                        operation.getResponses().addAPIResponse(Integer.toString(status), antwort(arten)));
        String id = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            beispiel(id + ".request")
                    .ifPresent(b -> zeige(operation.getRequestBody().getContent(), b));
        }
        beispiel(id + ".response").ifPresent(b -> zeige(erfolg(operation).getContent(), b));
    }

    private static APIResponse erfolg(Operation operation) {
        APIResponse erfolg = operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(antwort -> antwort.getKey().startsWith("2"))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        if (erfolg.getContent() == null) {
            erfolg.setContent(
                    OASFactory.createContent().addMediaType("application/json", OASFactory.createMediaType()));
        }
        return erfolg;
    }

    private static void zeige(Content inhalt, Object beispiel) {
        inhalt.getMediaTypes().values().forEach(art -> art.setExample(beispiel));
    }

    private static APIResponse antwort(List<ProblemType> arten) {
        MediaType inhalt =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        arten.forEach(art -> inhalt.addExample(
                art.name(),
                OASFactory.createExample()
                        .value(java.util.Map.of(
                                "type", art.uri().toString(), "title", art.german(), "status", art.status()))));
        return OASFactory.createAPIResponse()
                .description(arten.stream().map(ProblemType::german).collect(Collectors.joining(" · ")))
                .content(OASFactory.createContent().addMediaType("application/problem+json", inhalt));
    }

    private static Schema problem() {
        Schema text = OASFactory.createSchema().addType(SchemaType.STRING);
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457. Further members depend on the type.")
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text)
                .addProperty("instance", text);
    }

    private static Optional<Object> beispiel(String name) {
        String datei = "contracts/rest/" + name + ".json";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(datei)) {
            return in == null ? Optional.empty() : Optional.of(JSON.readValue(in, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(datei, e);
        }
    }
}
