package de.nahtlos.unterbringung.quote;

/** Why a person counts on the quota without a Zuweisung. */
public enum Anrechnungsart {
    GEBURT,
    FAMILIENNACHZUG,
    SONSTIGE
}
