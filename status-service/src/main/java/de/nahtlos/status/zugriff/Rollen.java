package de.nahtlos.status.zugriff;

/** The realm roles, as constants for {@code @RolesAllowed}. */
public final class Rollen {

    /** Auslaenderbehoerde. */
    public static final String ABH = "auslaenderbehoerde";

    /** Authority that pays under § 10 AsylbLG. */
    public static final String LEI = "leistungsbehoerde";

    /** Integrationslotse. */
    public static final String LOT = "integrationslotse";

    /** Head of case management. */
    public static final String FML = "fallmanagement-leitung";

    /** Housing office. */
    public static final String UNT = "unterbringung";

    /** Integration management: figures only. */
    public static final String MAN = "integrationsmanagement";

    /** Data protection officer. */
    public static final String DSB = "datenschutz";

    /** Keeper of the rules. */
    public static final String REG = "regelpflege";

    /** case-service on its own behalf. */
    public static final String DIENST_FALL = "dienst-fall";

    /** housing-service on its own behalf. */
    public static final String DIENST_UNTERBRINGUNG = "dienst-unterbringung";

    private Rollen() {}
}
