package de.nahtlos.status.recht.begriff;

/**
 * Which fact makes the AsylbLG requirement lapse on a recognition. The one open legal choice; each Kommune decides it
 * with its Rechtsamt.
 */
public enum Stichtagsregel {
    /** The Zustellung: from then on the stay is permitted (§ 25 Abs. 1 S. 3, Abs. 2 S. 2 AufenthG). */
    BEKANNTGABE,
    /** The Unanfechtbarkeit: then the Gestattung lapses (§ 67 Abs. 1 S. 1 Nr. 6 AsylG), or an earlier title. */
    UNANFECHTBARKEIT
}
