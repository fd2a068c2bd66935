package de.nahtlos.status.recht.begriff;

/** Why the law does not let a fact take effect in a state. */
public enum Ablehnungscode {
    /** A decision needs an application that is open (§ 31 Abs. 1, § 14 AsylG). */
    BESCHEID_OHNE_ANTRAG,
    /** No Duldung as long as the Gestattung stands (§ 55, § 67 AsylG). */
    GESTATTUNG_BESTEHT_FORT,
    /** One procedure at a time (§ 71 Abs. 1 AsylG). */
    ANTRAG_BEREITS_ANHAENGIG,
    /** A Folgeantrag needs a final first procedure (§ 71 Abs. 1 AsylG). */
    ERSTVERFAHREN_NICHT_ABGESCHLOSSEN,
    /** After death nothing happens any more. */
    FALL_BEENDET,
    /** Aliens law does not apply to a German (§ 1 Abs. 2 AufenthG). */
    KEIN_AUSLAENDER,
    /** The title builds on something that is missing. */
    TITELVORAUSSETZUNG_FEHLT,
    /** No Duldung beside a valid title (§ 60a, § 50 Abs. 1 AufenthG). */
    TITEL_GUELTIG,
    /** After leaving the country only a Wiedereinreise opens the stay again. */
    WIEDEREINREISE_FEHLT,
    /** § 104c AufenthG ended with 31.12.2025. */
    TITEL_NICHT_MEHR_ERTEILBAR,
    /** An exit has to be proven (§ 50 Abs. 4 AufenthG). */
    KEIN_AUSREISENACHWEIS,
    /** The decision is dated before the application. */
    DATUM_VOR_ANTRAG
}
