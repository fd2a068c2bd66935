package de.nahtlos.status.recht.begriff;

/** What a caseworker should know about a derived result. */
public enum Hinweiscode {
    /** Derived under a rule whose wording is not confirmed (GEAS). */
    REGEL_UNBESTAETIGT,
    /** The law is open here; the result is one tenable reading. */
    AUSLEGUNG_OFFEN,
    /** The facts do not carry a decision. */
    ZUORDNUNG_UNGEKLAERT,
    /** Whereabouts unknown: payment rests, status and Rechtskreis stay. */
    ZAHLUNG_RUHT,
    /** Moved away: another Traeger may be responsible (§ 10a AsylbLG, § 36 SGB II). */
    TRAEGER_PRUEFEN,
    /** Cuts under § 1 Abs. 4, § 1a AsylbLG are never automated (EuGH C-621/24). */
    LEISTUNGSAUSSCHLUSS_NUR_DURCH_MENSCHEN,
    /** The period for a Klage against a refusal has passed; finality still needs a fact. */
    KLAGEFRIST_VERSTRICHEN,
    /** The title has run out; its loss still needs a fact. */
    TITEL_ABGELAUFEN,
    /** Need is not given; it is not examined here. */
    HILFEBEDUERFTIGKEIT_VERNEINT,
    /** The status rests on a fact that the law refuses; two persons let it take effect in a Klaerungsfall. */
    UEBERSTEUERT
}
