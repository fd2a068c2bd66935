package de.nahtlos.status.recht.ereignis;

/** Kind of training, as far as § 7 Abs. 5 SGB II distinguishes. */
public enum Ausbildungsart {
    /** Studies, supported by BAfoeG. */
    STUDIUM,
    SCHULE,
    BERUFSAUSBILDUNG
}
