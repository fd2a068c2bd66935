package de.nahtlos.kit.openapi;

import de.nahtlos.kit.problem.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Completes the OpenAPI document of a service while it is built. A service extends it, adds {@code @OpenApiFilter} and
 * names its own refusals; everything else follows from the code and from {@code contracts/rest}: the examples
 * {@code <operationId>.request.json} and {@code .response.json}, and the descriptions in {@code felder.properties}.
 */
public abstract class ApiDocument implements OASFilter {

    private final Endpoints endpoints;
    private final Refusals refusals;

    /**
     * Describes a service.
     *
     * @param index the classes of the service
     * @param own refusals by operationId, beyond those that follow from the shape of an operation
     */
    protected ApiDocument(IndexView index, Map<String, List<ProblemType>> own) {
        this.endpoints = new Endpoints(index);
        this.refusals = new Refusals(own);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.addServer(OASFactory.createServer().url("/"));
        if (document.getInfo() != null && document.getInfo().getLicense() != null) {
            var license = document.getInfo().getLicense();
            license.setIdentifier(license.getName());
        }
        Scalars.describe(document);
        Views.describe(document);
        Properties.describe(document);
        MergePatch.describe(document);
        document.getComponents().addSchema("Problem", Refusals.schema());
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/api/v1/") || path.startsWith("/lokal/")) {
                item.getOperations().values().forEach(operation -> describe(path, operation));
            }
        });
    }

    private void describe(String path, Operation operation) {
        String id = operation.getOperationId();
        boolean idempotent = endpoints.isIdempotent(id);
        if (idempotent) {
            operation.addParameter(idempotencyKey());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(ApiDocument::describe);
        }
        String roles = "Rollen: " + String.join(", ", endpoints.roles(id)) + ".";
        operation.setDescription(
                operation.getDescription() == null ? roles : operation.getDescription() + "\n\n" + roles);
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));
        refusals.of(path, operation, idempotent).stream()
                .distinct()
                .collect(Collectors.groupingBy(ProblemType::status))
                .forEach((status, types) ->
                        operation.getResponses().addAPIResponse(Integer.toString(status), Refusals.answer(types)));
        show(operation, id);
    }

    private static void show(Operation operation, String id) {
        if (operation.getRequestBody() != null) {
            Contracts.example(id + ".request")
                    .ifPresent(it -> show(operation.getRequestBody().getContent(), it));
        }
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .map(APIResponse::getContent)
                .filter(content -> content != null)
                .forEach(content -> Contracts.example(id + ".response").ifPresent(example -> show(content, example)));
    }

    private static void show(Content content, Object example) {
        content.getMediaTypes().values().forEach(type -> type.setExample(example));
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            Contracts.description(parameter.getName()).ifPresent(parameter::setDescription);
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name("Idempotency-Key")
                .description("Wer die Anfrage mit demselben Schlüssel wiederholt, bekommt dieselbe Antwort;"
                        + " die Wirkung tritt einmal ein.")
                .schema(OASFactory.createSchema()
                        .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING)
                        .maxLength(200));
    }
}
