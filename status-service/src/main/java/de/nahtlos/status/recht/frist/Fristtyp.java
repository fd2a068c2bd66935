package de.nahtlos.status.recht.frist;

/** The Fristen that follow from facts. */
public enum Fristtyp {
    /** § 74 Abs. 1 AsylG. */
    KLAGEFRIST,
    /** § 34a Abs. 2, § 36 Abs. 3 AsylG. */
    EILANTRAG,
    /** § 29 Abs. 2 S. 2 Nr. 1 AufenthG. */
    FAMILIENNACHZUG_PRIVILEGIERT,
    /** § 44 Abs. 2 AufenthG. */
    INTEGRATIONSKURS_ANSPRUCH_ENDE,
    /** § 12a Abs. 1 AufenthG. */
    WOHNSITZREGELUNG_ENDE
}
