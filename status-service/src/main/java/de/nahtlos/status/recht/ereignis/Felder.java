package de.nahtlos.status.recht.ereignis;

import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Titelgrundlage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the extra fields of one fact; every error names its field, and what nobody asked for is unknown. */
final class Felder {

    private final Map<String, ?> werte;
    private final Set<String> gelesen = new HashSet<>();

    Felder(Map<String, ?> werte) {
        this.werte = werte;
    }

    /** A code of a closed set; null if absent. */
    <E extends Enum<E>> E code(String feld, Class<E> menge) {
        String wert = text(feld);
        if (wert == null) {
            return null;
        }
        return Arrays.stream(menge.getEnumConstants())
                .filter(code -> code.toString().equals(wert))
                .findFirst()
                .orElseThrow(() -> fehler(feld, "unbekannter Wert „" + wert + "“, erlaubt: " + codes(menge)));
    }

    String text(String feld) {
        return wert(feld, String.class, "Text erwartet");
    }

    Boolean ja(String feld) {
        return wert(feld, Boolean.class, "true oder false erwartet");
    }

    /** True or false; the given value if absent. */
    boolean ja(String feld, boolean sonst) {
        return Objects.requireNonNullElse(ja(feld), sonst);
    }

    /** A date, as such or as ISO text; null if absent. */
    LocalDate tag(String feld) {
        gelesen.add(feld);
        if (werte.get(feld) instanceof LocalDate tag) {
            return tag;
        }
        String text = text(feld);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fehler(feld, "Datum JJJJ-MM-TT erwartet: " + text);
        }
    }

    Titelgrundlage paragraf(String feld) {
        String text = text(feld);
        try {
            return text == null ? null : new Titelgrundlage(text);
        } catch (IllegalArgumentException e) {
            throw fehler(feld, "Paragraf des AufenthG erwartet, etwa „25 Abs. 2“: " + text);
        }
    }

    List<PersonId> personen(String feld) {
        List<?> liste = wert(feld, List.class, "Liste erwartet");
        return liste == null
                ? List.of()
                : liste.stream().map(String::valueOf).map(PersonId::new).toList();
    }

    /** The value, which must not be missing. */
    <T> T pflicht(String feld, T wert) {
        if (wert == null) {
            throw fehler(feld, "fehlt");
        }
        return wert;
    }

    /** Refuses what no one asked for. */
    void keineWeiteren() {
        werte.keySet().stream()
                .filter(feld -> !gelesen.contains(feld))
                .sorted()
                .findFirst()
                .ifPresent(feld -> {
                    throw fehler(feld, "unbekanntes Feld, erlaubt: " + (gelesen.isEmpty() ? "keines" : erlaubt()));
                });
    }

    private String erlaubt() {
        return gelesen.stream().sorted().collect(Collectors.joining(", "));
    }

    private <T> T wert(String feld, Class<T> art, String erwartung) {
        gelesen.add(feld);
        Object wert = werte.get(feld);
        if (wert != null && !art.isInstance(wert)) {
            throw fehler(feld, erwartung);
        }
        return art.cast(wert);
    }

    private static String codes(Class<? extends Enum<?>> menge) {
        return Arrays.stream(menge.getEnumConstants()).map(Enum::toString).collect(Collectors.joining(", "));
    }

    private static UngueltigesEreignis fehler(String feld, String meldung) {
        return new UngueltigesEreignis(feld, feld + ": " + meldung);
    }
}
