package de.nahtlos.fall.aufgabe;

/**
 * The Frist of status-service that a task follows.
 *
 * @param tage days after the end of that Frist, negative for before
 */
public record Fristbezug(Typ typ, int tage) {

    /** The Fristen of status-service that tasks can follow; the codes of its {@code GET /personen/{id}/fristen}. */
    public enum Typ {
        FAMILIENNACHZUG_PRIVILEGIERT,
        INTEGRATIONSKURS_ANSPRUCH_ENDE,
        WOHNSITZREGELUNG_ENDE,
        WOHNSITZZUWEISUNG_ENDE,
        AE_ANTRAG_NACH_GEBURT,
        TITEL_VERLAENGERUNG,
        VOLLJAEHRIGKEIT
    }
}
