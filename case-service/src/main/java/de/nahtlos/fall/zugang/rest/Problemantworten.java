package de.nahtlos.fall.zugang.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents the refusals of every operation: they follow from its method and path. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Problemantworten implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final Set<HttpMethod> MIT_VERSION = Set.of(HttpMethod.PATCH, HttpMethod.PUT);
    private static final Map<String, String> TEXTE = Map.of(
            "400", "The form is not valid; felder names the fields (/probleme/eingabe-fehlerhaft)",
            "401", "No or no valid token (/probleme/nicht-angemeldet)",
            "403", "The role does not permit it (/probleme/keine-berechtigung)",
            "404", "Unknown or not visible; the answer does not tell which (/probleme/nicht-gefunden)",
            "409", "Not possible in the present state; type and members say why",
            "412", "Changed by someone else; konflikte names the fields (/probleme/version-veraltet)",
            "422", "A rule stands against it; type and members say which",
            "428", "If-Match is missing (/probleme/version-fehlt)",
            "503", "A part that is needed does not answer; nothing was stored (/probleme/nicht-verfuegbar)");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM, problem());
        document.getPaths().getPathItems().forEach(Problemantworten::dokumentiere);
    }

    private static void dokumentiere(String path, PathItem item) {
        if (path.startsWith("/api/v1/")) {
            item.getOperations().forEach((method, operation) -> dokumentiere(path, method, operation));
        }
    }

    private static void dokumentiere(String path, HttpMethod method, Operation operation) {
        Set<String> codes = new java.util.TreeSet<>(Set.of("400", "401", "403"));
        if (path.contains("{")) {
            codes.add("404");
        }
        if (method == HttpMethod.POST) {
            codes.addAll(List.of("409", "422"));
        }
        if (MIT_VERSION.contains(method)) {
            codes.addAll(List.of("409", "412", "428"));
        }
        if (path.startsWith("/api/v1/uebergaben") && method == HttpMethod.POST) {
            codes.add("503");
        }
        codes.forEach(code -> operation.getResponses().addAPIResponse(code, antwort(code)));
    }

    private static APIResponse antwort(String code) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createAPIResponse()
                .description(TEXTE.get(code))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static Schema problem() {
        Map<String, Schema> felder = new TreeMap<>();
        for (String name : List.of("type", "title", "detail", "instance")) {
            felder.put(name, OASFactory.createSchema().addType(SchemaType.STRING));
        }
        felder.put("status", OASFactory.createSchema().addType(SchemaType.INTEGER));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457; further members depend on the type")
                .properties(felder)
                .examples(List.of(Map.of(
                        "type",
                        "/probleme/uebergabe-unvollstaendig",
                        "title",
                        "Die Übergabe ist unvollständig",
                        "status",
                        422,
                        "fehlt",
                        List.of("ANTRAG"))));
    }
}
