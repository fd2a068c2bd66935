package de.nahtlos.unterbringung.auszug;

import java.util.Set;

/** How far an Auszug is. */
public enum AuszugStatus {
    OFFEN,
    WOHNUNG_GEFUNDEN,
    /** A later target date was granted. */
    VERLAENGERT,
    /** Moved out. */
    ABGESCHLOSSEN,
    /** Its reason has fallen away. */
    ZURUECKGENOMMEN;

    /** Those that are not over. */
    public static final Set<AuszugStatus> LAUFENDE = Set.of(OFFEN, WOHNUNG_GEFUNDEN, VERLAENGERT);

    /** Where it can go from here. */
    public Set<AuszugStatus> folgestatus() {
        return switch (this) {
            case OFFEN -> Set.of(WOHNUNG_GEFUNDEN, VERLAENGERT, ABGESCHLOSSEN, ZURUECKGENOMMEN);
            case WOHNUNG_GEFUNDEN -> Set.of(OFFEN, VERLAENGERT, ABGESCHLOSSEN, ZURUECKGENOMMEN); // a flat can be lost
            case VERLAENGERT -> Set.of(OFFEN, WOHNUNG_GEFUNDEN, ABGESCHLOSSEN, ZURUECKGENOMMEN);
            case ABGESCHLOSSEN, ZURUECKGENOMMEN -> Set.of();
        };
    }

    /** Whether it is not over. */
    public boolean laufend() {
        return LAUFENDE.contains(this);
    }
}
