package de.nahtlos.kit.openapi;

import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Days, ids, instants and JSON of any form stand where they are used: as references they would become classes of their own
 * in generated clients, or none at all.
 */
final class Scalars {

    private final Map<String, Schema> scalars;

    private Scalars(Map<String, Schema> scalars) {
        this.scalars = scalars;
    }

    static void describe(OpenAPI document) {
        Map<String, Schema> scalars = document.getComponents().getSchemas().entrySet().stream()
                .filter(schema -> isScalar(schema.getValue()))
                .collect(Collectors.toMap(schema -> MergePatch.REF + schema.getKey(), Map.Entry::getValue));
        Scalars inline = new Scalars(scalars);
        document.getComponents().getSchemas().values().forEach(inline::inline);
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .map(Parameter::getSchema)
                .forEach(inline::inline);
        scalars.keySet()
                .forEach(scalar -> document.getComponents().removeSchema(scalar.substring(MergePatch.REF.length())));
    }

    private static boolean isScalar(Schema schema) {
        boolean text = schema.getType() != null && schema.getType().contains(SchemaType.STRING);
        boolean any = schema.getType() == null && schema.getRef() == null && schema.getAnyOf() == null;
        return (text || any) && schema.getEnumeration() == null && schema.getProperties() == null;
    }

    private void inline(Schema schema) {
        Schema scalar = scalars.get(schema.getRef());
        if (scalar != null) {
            schema.setRef(null);
            schema.type(scalar.getType()).format(scalar.getFormat()).pattern(scalar.getPattern());
        }
        if (schema.getItems() != null) {
            inline(schema.getItems());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::inline);
        }
    }
}
