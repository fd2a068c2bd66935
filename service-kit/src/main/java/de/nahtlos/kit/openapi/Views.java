package de.nahtlos.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * What several roles see differently is one schema in the document: the fields of all views, of which a caller gets those
 * of the own one. A choice of schemas would make clients guess which one they got.
 */
final class Views {

    private Views() {}

    static void describe(OpenAPI document) {
        Set<String> answers = answers(document);
        Map<String, Schema> schemas = Map.copyOf(document.getComponents().getSchemas());
        schemas.forEach((name, schema) -> {
            if (schema.getAnyOf() != null && schema.getAnyOf().stream().allMatch(view -> view.getRef() != null)) {
                Set<String> views =
                        schema.getAnyOf().stream().map(Schema::getRef).collect(Collectors.toSet());
                List<Schema> fields = views.stream()
                        .sorted()
                        .map(view -> schemas.get(nameOf(view)))
                        .toList();
                document.getComponents().addSchema(name, union(schema.getDescription(), fields));
                views.stream()
                        .filter(view -> !answers.contains(view))
                        .forEach(view -> document.getComponents().removeSchema(nameOf(view)));
            }
        });
    }

    /** References to what some operation answers by itself. */
    private static Set<String> answers(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(Objects::nonNull)
                .map(Schema::getRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String nameOf(String reference) {
        return reference.substring(MergePatch.REF.length());
    }

    private static Schema union(String description, List<Schema> views) {
        Schema union = OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
        views.stream().map(Schema::getProperties).forEach(properties -> properties.forEach(union::addProperty));
        return union;
    }
}
