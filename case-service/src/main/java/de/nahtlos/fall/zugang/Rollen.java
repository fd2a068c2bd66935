package de.nahtlos.fall.zugang;

/** Realm roles that case-service knows. Which one may do what: the access table ({@code zugriffstabelle.md}). */
public final class Rollen {

    public static final String LOTSE = "integrationslotse";
    public static final String LEITUNG = "fallmanagement-leitung";
    public static final String LEISTUNGSBEHOERDE = "leistungsbehoerde";
    public static final String JOBCENTER = "jobcenter";
    public static final String MANAGEMENT = "integrationsmanagement";
    public static final String AUSLAENDERBEHOERDE = "auslaenderbehoerde";
    public static final String UNTERBRINGUNG = "unterbringung";
    public static final String DATENSCHUTZ = "datenschutz";
    public static final String REGELPFLEGE = "regelpflege";
    public static final String BETRIEB = "betrieb";

    private Rollen() {}
}
