package de.nahtlos.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The technical refusals that every service knows. Services add their own {@link ProblemType}s. */
public final class Problems {

    public static final ProblemType EINGABE_FEHLERHAFT =
            new ProblemType("eingabe-fehlerhaft", 400, "Die Eingabe ist fehlerhaft", "The input is not valid");
    public static final ProblemType NICHT_ANGEMELDET =
            new ProblemType("nicht-angemeldet", 401, "Anmeldung erforderlich", "Please log in");
    public static final ProblemType KEINE_BERECHTIGUNG =
            new ProblemType("keine-berechtigung", 403, "Keine Berechtigung", "Not permitted");
    public static final ProblemType NICHT_GEFUNDEN =
            new ProblemType("nicht-gefunden", 404, "Nicht gefunden", "Not found");
    public static final ProblemType METHODE_UNBEKANNT =
            new ProblemType("methode-nicht-erlaubt", 405, "Methode nicht erlaubt", "Method not allowed");
    public static final ProblemType FORMAT_NICHT_LIEFERBAR =
            new ProblemType("format-nicht-lieferbar", 406, "Format nicht lieferbar", "Not acceptable");
    public static final ProblemType KONFLIKT =
            new ProblemType("konflikt", 409, "Konflikt mit dem vorhandenen Stand", "Conflict with the present state");
    public static final ProblemType VERSION_VERALTET = new ProblemType(
            "version-veraltet",
            412,
            "Inzwischen von jemand anderem geändert",
            "Changed by someone else in the meantime");
    public static final ProblemType ZU_GROSS =
            new ProblemType("anfrage-zu-gross", 413, "Die Anfrage ist zu groß", "The request is too large");
    public static final ProblemType FORMAT_UNBEKANNT =
            new ProblemType("format-unbekannt", 415, "Format wird nicht verstanden", "Unsupported media type");
    public static final ProblemType REGEL_VERLETZT =
            new ProblemType("regel-verletzt", 422, "Eine Regel steht entgegen", "A rule forbids this");
    public static final ProblemType VERSION_FEHLT =
            new ProblemType("version-fehlt", 428, "If-Match fehlt", "If-Match is missing");
    public static final ProblemType ZU_VIELE_ANFRAGEN =
            new ProblemType("zu-viele-anfragen", 429, "Zu viele Anfragen", "Too many requests");
    public static final ProblemType INTERNER_FEHLER =
            new ProblemType("interner-fehler", 500, "Interner Fehler", "Internal error");
    public static final ProblemType NICHT_VERFUEGBAR =
            new ProblemType("nicht-verfuegbar", 503, "Zurzeit nicht verfügbar", "Not available at the moment");

    private static final List<ProblemType> ALL = List.of(
            EINGABE_FEHLERHAFT,
            NICHT_ANGEMELDET,
            KEINE_BERECHTIGUNG,
            NICHT_GEFUNDEN,
            METHODE_UNBEKANNT,
            FORMAT_NICHT_LIEFERBAR,
            KONFLIKT,
            VERSION_VERALTET,
            ZU_GROSS,
            FORMAT_UNBEKANNT,
            REGEL_VERLETZT,
            VERSION_FEHLT,
            ZU_VIELE_ANFRAGEN,
            INTERNER_FEHLER,
            NICHT_VERFUEGBAR);

    private Problems() {}

    /** An unknown id, or one that the caller may not see: the answer does not tell which. */
    public static Problem notFound(String thing) {
        return NICHT_GEFUNDEN.with(thing + " ist unbekannt oder für Sie nicht sichtbar.");
    }

    /**
     * A form error at one field.
     *
     * @param pointer JSON pointer of the field, for example {@code /anschrift/plz}
     */
    public static Problem badField(String pointer, String message) {
        return badFields(List.of(new FieldError(pointer, message)));
    }

    /** Form errors, one per field. */
    public static Problem badFields(List<FieldError> fields) {
        return EINGABE_FEHLERHAFT
                .builder("Bitte die genannten Felder berichtigen.")
                .with("felder", fields)
                .problem();
    }

    /** The JSON pointer of the field that could not be read (RFC 6901). */
    public static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        e.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName())));
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(ALL.toArray(ProblemType[]::new))
                .filter(type -> type.status() == status)
                .findFirst();
    }

    /**
     * @param pfad JSON pointer of the field
     * @param meldung what to do about it
     */
    public record FieldError(String pfad, String meldung) {}
}
