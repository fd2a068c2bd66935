package de.nahtlos.status.recht.begriff;

/** Where the person actually is. It rests payments; it never changes the Aufenthaltsstatus by itself. */
public enum Aufenthaltslage {
    ANWESEND,
    /** Gone underground: title and Duldung survive. */
    UNBEKANNT,
    /** Moved to another Kommune (§ 10a AsylbLG, § 36 SGB II decide the new Traeger). */
    FORTGEZOGEN,
    HAFT,
    AUSGEREIST,
    VERSTORBEN
}
