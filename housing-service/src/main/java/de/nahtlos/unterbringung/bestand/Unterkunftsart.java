package de.nahtlos.unterbringung.bestand;

/** Kinds of Unterkunft. */
public enum Unterkunftsart {
    /** Reception centre of the Land (AsylG §§ 44, 47). */
    AUFNAHMEEINRICHTUNG,
    /** Shared accommodation of the Kommune (AsylG § 53). */
    GEMEINSCHAFTSUNTERKUNFT,
    /** Flat that the Kommune has rented or owns. */
    DEZENTRALE_WOHNUNG,
    /** Emergency shelter. */
    NOTUNTERKUNFT;

    /**
     * Whether living here is municipal housing that a released person shall leave. The Aufnahmeeinrichtung is the
     * Land's: who leaves it is assigned to a Kommune, not sent to the housing market (docs/auszug.md).
     */
    public boolean kommunal() {
        return switch (this) {
            case AUFNAHMEEINRICHTUNG -> false;
            case GEMEINSCHAFTSUNTERKUNFT, DEZENTRALE_WOHNUNG, NOTUNTERKUNFT -> true;
        };
    }
}
