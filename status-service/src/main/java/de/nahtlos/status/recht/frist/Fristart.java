package de.nahtlos.status.recht.frist;

/** What a period is set for; how long it lasts stands in the {@link Fristentabelle}. */
public enum Fristart {
    /** Klage against a decision of the BAMF, the rule. */
    KLAGE(Fristtyp.KLAGEFRIST),
    /** Klage where the Eilantrag must be filed within a week. */
    KLAGE_MIT_EILANTRAG(Fristtyp.KLAGEFRIST),
    EILANTRAG(Fristtyp.EILANTRAG),
    KLAGEBEGRUENDUNG(Fristtyp.KLAGEBEGRUENDUNG),
    AUSREISE(Fristtyp.AUSREISEFRIST),
    /** After o.u., § 29 Abs. 1 Nr. 2, 4 AsylG. */
    AUSREISE_MIT_EILANTRAG(Fristtyp.AUSREISEFRIST),
    /** After the procedure was closed. */
    AUSREISE_NACH_EINSTELLUNG(Fristtyp.AUSREISEFRIST),
    FAMILIENNACHZUG(Fristtyp.FAMILIENNACHZUG_PRIVILEGIERT),
    INTEGRATIONSKURS(Fristtyp.INTEGRATIONSKURS_ANSPRUCH_ENDE),
    WOHNSITZREGELUNG(Fristtyp.WOHNSITZREGELUNG_ENDE),
    WOHNSITZZUWEISUNG(Fristtyp.WOHNSITZZUWEISUNG_ENDE),
    ANTRAG_NACH_GEBURT(Fristtyp.AE_ANTRAG_NACH_GEBURT);

    private final Fristtyp typ;

    Fristart(Fristtyp typ) {
        this.typ = typ;
    }

    /** The type that is shown. */
    public Fristtyp typ() {
        return typ;
    }
}
