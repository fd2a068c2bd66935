package de.nahtlos.status.recht.begriff;

/** The role of a person in the household. */
public enum Rolle {
    ALLEINSTEHEND,
    /** Spouse or Lebenspartner of the other PARTNER; parent of every KIND unless a relation says otherwise. */
    PARTNER,
    ELTERNTEIL,
    KIND,
    /** Grown-up child in the household of the parents. */
    KIND_IM_HAUSHALT,
    /** Unbegleiteter minderjaehriger Auslaender. */
    UMA
}
