package de.nahtlos.status.recht.ereignis;

/** Outcome of the main proceedings against a decision of the BAMF. */
public enum Urteilsergebnis {
    VERPFLICHTUNG_ASYL_16A,
    VERPFLICHTUNG_FLUECHTLING_3,
    VERPFLICHTUNG_SUBSIDIAER_4,
    VERPFLICHTUNG_ABSCHIEBUNGSVERBOT_60_5,
    VERPFLICHTUNG_ABSCHIEBUNGSVERBOT_60_7,
    /** The decision is void, the BAMF decides again. */
    AUFHEBUNG,
    ABWEISUNG
}
