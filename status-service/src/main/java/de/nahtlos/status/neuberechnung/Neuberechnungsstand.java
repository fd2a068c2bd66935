package de.nahtlos.status.neuberechnung;

/** How far a recomputation has come. */
public enum Neuberechnungsstand {
    /** The dry run is on its way. */
    PROBELAUF_LAEUFT,
    /** The figures are complete; a second person may confirm. */
    GEPRUEFT,
    /** Confirmed, on its way. */
    ANWENDUNG_LAEUFT,
    /** Everyone is derived by these rules. */
    ABGESCHLOSSEN
}
