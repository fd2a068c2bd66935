package de.nahtlos.kit.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The properties of all schemas: each gets its description, and what is not required may be null as well, because JSON
 * shows an open end or an unknown value as null and takes null as left out.
 */
final class Properties {

    /** What has an identity always shows it. */
    private static final String ID = "id";

    private Properties() {}

    static void describe(OpenAPI document) {
        Map.copyOf(document.getComponents().getSchemas()).forEach(Properties::describe);
    }

    private static void describe(String name, Schema schema) {
        if (schema.getItems() != null) {
            describe(name, schema.getItems());
        }
        if (schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> described = new LinkedHashMap<>();
        schema.getProperties().forEach((property, form) -> {
            describe(name, form);
            if (form.getRef() != null) {
                form.setType(null); // a reference says it all
            }
            if (ID.equals(property) && !isRequired(schema, property)) {
                schema.addRequired(property);
            }
            Schema shown = isRequired(schema, property) ? form : nullable(form);
            if (shown.getDescription() == null) {
                Contracts.description(name + "." + property).ifPresent(shown::setDescription);
            }
            described.put(property, shown);
        });
        schema.setProperties(described);
    }

    private static boolean isRequired(Schema schema, String property) {
        return schema.getRequired() != null && schema.getRequired().contains(property);
    }

    private static Schema nullable(Schema form) {
        if (form.getRef() == null && form.getEnumeration() == null) {
            return form.getType() == null || form.getType().contains(SchemaType.NULL)
                    ? form
                    : form.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .description(form.getDescription())
                .addAnyOf(form)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
}
