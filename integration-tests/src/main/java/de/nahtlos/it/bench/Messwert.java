package de.nahtlos.it.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.it.api.Json;
import java.util.Locale;

/**
 * One figure of the benchmark beside its reference in the same run.
 *
 * @param einheit for example {@code ms} or {@code 1/s}
 * @param referenz what it is compared with, and its value; empty where there is nothing to compare with
 * @param verhaeltnis of the value to the reference; NaN without one
 * @param ziel what is wanted, in words
 * @param erfuellt null where nothing is wanted
 */
record Messwert(
        String name, double wert, String einheit, String referenz, double verhaeltnis, String ziel, Boolean erfuellt) {

    static Messwert von(String name, double wert, String einheit) {
        return new Messwert(name, wert, einheit, "", Double.NaN, "", null);
    }

    Messwert mitVorsatz(String vorsatz) {
        return new Messwert(vorsatz + name, wert, einheit, referenz, verhaeltnis, ziel, erfuellt);
    }

    Messwert neben(String was, double vergleich) {
        String referenz = "%s: %s %s".formatted(was, zahl(vergleich), einheit);
        return new Messwert(name, wert, einheit, referenz, wert / vergleich, ziel, erfuellt);
    }

    Messwert hoechstens(double grenze) {
        return mitZiel("≤ " + zahl(grenze) + " " + einheit, wert <= grenze);
    }

    /** At most so many times the reference. */
    Messwert hoechstensVielfaches(double grenze) {
        return mitZiel("≤ " + zahl(grenze) + " × Referenz", verhaeltnis <= grenze);
    }

    /** At least this share of the reference. */
    Messwert mindestensAnteil(double anteil) {
        return mitZiel("≥ " + zahl(anteil) + " der Referenz", verhaeltnis >= anteil);
    }

    private Messwert mitZiel(String was, boolean erreicht) {
        return new Messwert(name, wert, einheit, referenz, verhaeltnis, was, erreicht);
    }

    ObjectNode json() {
        var json = Json.object("name", name, "wert", wert, "einheit", einheit, "referenz", referenz, "ziel", ziel);
        if (Double.isFinite(verhaeltnis)) {
            json.put("verhaeltnis", verhaeltnis);
        } else {
            json.putNull("verhaeltnis");
        }
        return json.put("erfuellt", erfuellt);
    }

    String zeile() {
        String urteil = erfuellt == null ? "" : erfuellt ? "ja" : "NEIN";
        String anteil = Double.isFinite(verhaeltnis) ? zahl(verhaeltnis) : "";
        return "%-62s %9s %-5s %-34s %6s  %-22s %s"
                .formatted(name, zahl(wert), einheit, referenz, anteil, ziel, urteil)
                .stripTrailing();
    }

    static String zahl(double wert) {
        return String.format(Locale.ROOT, wert >= 100 ? "%.0f" : wert >= 10 ? "%.1f" : "%.2f", wert);
    }
}
