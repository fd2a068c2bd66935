package de.nahtlos.kit.openapi;

import static de.nahtlos.kit.problem.Problems.EINGABE_FEHLERHAFT;
import static de.nahtlos.kit.problem.Problems.FORMAT_NICHT_LIEFERBAR;
import static de.nahtlos.kit.problem.Problems.FORMAT_UNBEKANNT;
import static de.nahtlos.kit.problem.Problems.KEINE_BERECHTIGUNG;
import static de.nahtlos.kit.problem.Problems.KONFLIKT;
import static de.nahtlos.kit.problem.Problems.NICHT_ANGEMELDET;
import static de.nahtlos.kit.problem.Problems.NICHT_GEFUNDEN;
import static de.nahtlos.kit.problem.Problems.NICHT_VERFUEGBAR;
import static de.nahtlos.kit.problem.Problems.VERSION_VERALTET;
import static de.nahtlos.kit.problem.Problems.ZU_GROSS;
import static de.nahtlos.kit.problem.Problems.ZU_VIELE_ANFRAGEN;

import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Which refusals an operation can answer with: most follow from its shape. */
final class Refusals {

    /** Say when it is worth to try again. */
    private static final Set<Integer> REPEATABLE = Set.of(ZU_VIELE_ANFRAGEN.status(), NICHT_VERFUEGBAR.status());

    private final Map<String, List<ProblemType>> own;

    Refusals(Map<String, List<ProblemType>> own) {
        this.own = Map.copyOf(own);
    }

    List<ProblemType> of(String path, Operation operation, boolean idempotent) {
        List<ProblemType> types = new ArrayList<>(List.of(
                NICHT_ANGEMELDET, KEINE_BERECHTIGUNG, FORMAT_NICHT_LIEFERBAR, ZU_VIELE_ANFRAGEN, NICHT_VERFUEGBAR));
        boolean hasParameters =
                operation.getParameters() != null && !operation.getParameters().isEmpty();
        if (operation.getRequestBody() != null || hasParameters) {
            types.add(EINGABE_FEHLERHAFT);
        }
        if (operation.getRequestBody() != null) {
            types.addAll(List.of(ZU_GROSS, FORMAT_UNBEKANNT, KONFLIKT, VERSION_VERALTET));
        }
        if (path.contains("{") || path.startsWith("/lokal/")) {
            types.add(NICHT_GEFUNDEN);
        }
        if (hasParameters
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            types.add(VERSION_VERALTET);
        }
        if (idempotent) {
            types.addAll(List.of(KONFLIKT, VERSION_VERALTET, Idempotent.SCHLUESSEL_VERGEBEN));
        }
        types.addAll(own.getOrDefault(operation.getOperationId(), List.of()));
        return types;
    }

    /** The answer of these refusals, which have one status. */
    static APIResponse answer(List<ProblemType> types) {
        MediaType content =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        types.forEach(type -> content.addExample(
                type.name(),
                OASFactory.createExample()
                        .value(Map.of(
                                "type", type.uri().toString(), "title", type.german(), "status", type.status()))));
        APIResponse answer = OASFactory.createAPIResponse();
        if (types.stream().map(ProblemType::status).anyMatch(REPEATABLE::contains)) {
            answer.addHeader("Retry-After", retryAfter());
        }
        return answer.description(types.stream().map(ProblemType::german).collect(Collectors.joining(" · ")))
                .content(OASFactory.createContent().addMediaType("application/problem+json", content));
    }

    private static Header retryAfter() {
        return OASFactory.createHeader()
                .description("Sekunden bis zur Wiederholung")
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
    }

    /** RFC 9457. */
    static Schema schema() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457. Weitere Angaben hängen von der Art ab.")
                .addProperty("type", text("Art der Ablehnung, beständig: /probleme/<name>"))
                .addProperty("title", text("Die Art in Worten"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("Was zu tun ist"))
                .addProperty("instance", text("Der Pfad der Anfrage"))
                .addProperty(
                        "felder",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("Die fehlerhaften Felder")
                                .items(OASFactory.createSchema()
                                        .addType(SchemaType.OBJECT)
                                        .addProperty("pfad", text("JSON Pointer des Feldes, /name für einen Parameter"))
                                        .addProperty("meldung", text("Was zu tun ist"))))
                .required(List.of("type", "title", "status"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
