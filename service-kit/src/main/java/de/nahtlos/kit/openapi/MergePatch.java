package de.nahtlos.kit.openapi;

import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * JSON Merge Patch (RFC 7396) in the OpenAPI document: what is patched is the form of the thing, with nothing required;
 * a null deletes.
 */
final class MergePatch {

    private static final String MEDIA_TYPE = "application/merge-patch+json";
    static final String REF = "#/components/schemas/";

    private MergePatch() {}

    static void describe(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(operation -> operation.getRequestBody() != null)
                .filter(operation -> operation.getRequestBody().getContent().hasMediaType(MEDIA_TYPE))
                .forEach(operation -> describe(document, operation));
    }

    private static void describe(OpenAPI document, Operation operation) {
        for (MediaType type :
                operation.getRequestBody().getContent().getMediaTypes().values()) {
            if (type.getSchema() != null && type.getSchema().getRef() != null) {
                String name = type.getSchema().getRef().substring(REF.length());
                String patch = name.endsWith("Aenderung") ? name : name + "Aenderung";
                document.getComponents()
                        .addSchema(
                                patch,
                                optional(document.getComponents().getSchemas().get(name)));
                type.setSchema(OASFactory.createSchema().ref(REF + patch));
            }
        }
    }

    private static Schema optional(Schema form) {
        return OASFactory.createSchema()
                .type(form.getType())
                .properties(form.getProperties())
                .description("JSON Merge Patch (RFC 7396): was fehlt, bleibt; null löscht, wo etwas fehlen darf.");
    }
}
