package de.nahtlos.status.recht.frist;

/** The Fristen that follow from facts. */
public enum Fristtyp {
    /** § 74 Abs. 1 AsylG. */
    KLAGEFRIST("Klagefrist"),
    /** § 34a Abs. 2, § 36 Abs. 3 AsylG. */
    EILANTRAG("Eilantrag"),
    /** § 29 Abs. 2 S. 2 Nr. 1 AufenthG. */
    FAMILIENNACHZUG_PRIVILEGIERT("Privilegierter Familiennachzug"),
    /** § 44 Abs. 2 AufenthG. */
    INTEGRATIONSKURS_ANSPRUCH_ENDE("Ende des Anspruchs auf den Integrationskurs"),
    /** § 12a Abs. 1 AufenthG. */
    WOHNSITZREGELUNG_ENDE("Ende der Wohnsitzregelung"),
    /** § 74 Abs. 2 AsylG. */
    KLAGEBEGRUENDUNG("Begründung der Klage"),
    /** §§ 36, 38 AsylG. */
    AUSREISEFRIST("Ausreisefrist"),
    /** § 12a Abs. 2, 3 AufenthG. */
    WOHNSITZZUWEISUNG_ENDE("Letzter Tag für eine Wohnsitzzuweisung"),
    /** § 81 Abs. 2 S. 2 AufenthG. */
    AE_ANTRAG_NACH_GEBURT("Antrag auf einen Aufenthaltstitel nach der Geburt"),
    /** § 81 Abs. 4 AufenthG. */
    TITEL_VERLAENGERUNG("Verlängerung des Aufenthaltstitels beantragen"),
    /** § 41 SGB VIII, § 42 Abs. 1 SGB VIII. */
    VOLLJAEHRIGKEIT("Letzter Tag vor der Volljährigkeit");

    private final String bezeichnung;

    Fristtyp(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** In German, for the display. */
    public String bezeichnung() {
        return bezeichnung;
    }
}
