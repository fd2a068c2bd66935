package de.nahtlos.status.klaerung;

/** What two persons can decide about a refused fact. */
public enum Entscheidung {
    /** The fact never counts; it stays in the record, cancelled. */
    VERWERFEN,
    /** The fact takes effect although the law does not allow it. */
    UEBERSTEUERN
}
