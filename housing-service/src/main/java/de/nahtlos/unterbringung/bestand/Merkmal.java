package de.nahtlos.unterbringung.bestand;

/** Attributes of an Unterkunft or of one of its Einheiten. */
public enum Merkmal {
    BARRIEREFREI,
    ABSCHLIESSBAR,
    EIGENE_KUECHE,
    EIGENES_BAD,
    NUR_FRAUEN,
    FAMILIE
}
