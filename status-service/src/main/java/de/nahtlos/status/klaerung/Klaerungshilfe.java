package de.nahtlos.status.klaerung;

import de.nahtlos.status.recht.begriff.Ablehnungscode;

/** What to do about a refused fact: first the record, then a decision of two persons. */
final class Klaerungshilfe {

    private static final String SONST =
            " Der Fall schließt sich dann von selbst. Ist das Ereignis falsch, VERWERFEN vorschlagen; ist es trotz allem"
                    + " richtig, UEBERSTEUERN vorschlagen.";

    private Klaerungshilfe() {}

    static String bei(Ablehnungscode code) {
        return anlass(code) + (code == Ablehnungscode.FALL_BEENDET ? "" : SONST);
    }

    private static String anlass(Ablehnungscode code) {
        return switch (code) {
            case BESCHEID_OHNE_ANTRAG ->
                "Fehlt der Antrag oder der Bescheid in der Akte, ihn mit seinem Datum erfassen.";
            case DATUM_VOR_ANTRAG -> "Das Datum des Bescheids oder des Antrags prüfen und das falsche berichtigen.";
            case GESTATTUNG_BESTEHT_FORT ->
                "Prüfen, ob die Gestattung erloschen ist, und Bestandskraft oder Vollziehbarkeit erfassen.";
            case ANTRAG_BEREITS_ANHAENGIG ->
                "Prüfen, ob das laufende Verfahren beendet ist oder dasselbe Ereignis schon erfasst wurde.";
            case ERSTVERFAHREN_NICHT_ABGESCHLOSSEN -> "Den Abschluss des ersten Verfahrens erfassen.";
            case KEIN_AUSLAENDER ->
                "Die Einbürgerung oder die Geburt als Deutscher prüfen und, wenn falsch, stornieren.";
            case TITELVORAUSSETZUNG_FEHLT -> "Die Anerkennung oder den Titel erfassen, auf dem das Ereignis aufbaut.";
            case TITEL_GUELTIG -> "Ablauf, Widerruf oder Ablehnung der Verlängerung des Titels erfassen.";
            case WIEDEREINREISE_FEHLT ->
                "Die Wiedereinreise erfassen oder die Ausreise, wenn sie falsch ist, stornieren.";
            case TITEL_NICHT_MEHR_ERTEILBAR -> "Die Rechtsgrundlage und das Datum des Titels prüfen und berichtigen.";
            case KEIN_AUSREISENACHWEIS -> "Den Nachweis der Ausreise einholen und AUSREISE oder ABSCHIEBUNG erfassen.";
            case FALL_BEENDET ->
                "Nach dem Tod wirkt kein Ereignis mehr. Ist die Sterbemeldung falsch, sie stornieren; sonst VERWERFEN"
                        + " vorschlagen.";
        };
    }

    static String nach(Abschluss abschluss) {
        return switch (abschluss) {
            case AUFGEGRIFFEN -> "Nichts zu tun: Spätere Angaben haben das Ereignis zulässig gemacht, es wirkt.";
            case STORNIERT -> "Nichts zu tun: Das Ereignis ist storniert.";
            case VERWORFEN -> "Nichts zu tun: Das Ereignis ist verworfen und bleibt ohne Wirkung in der Akte.";
            case UEBERSTEUERT -> "Nichts zu tun: Das Ereignis wirkt, weil zwei Personen es übersteuert haben.";
        };
    }
}
