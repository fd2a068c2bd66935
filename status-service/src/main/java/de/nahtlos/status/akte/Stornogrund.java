package de.nahtlos.status.akte;

/** Why a fact is cancelled. */
public enum Stornogrund {
    FALSCHES_DATUM,
    FALSCHE_PERSON,
    IRRTUM,
    /** Two persons rejected it in a Klaerungsfall; not for a Storno by one person. */
    VERWORFEN
}
