package de.nahtlos.fall.fall;

import java.util.Set;

/** The life of a Fall. */
public enum FallStatus {
    /** Opened, no Lotse yet. */
    EINGANG,
    /** A Lotse works on it. */
    AKTIV,
    /** After moving out of the shared accommodation. */
    NACHBETREUUNG,
    /** Closed with a result. */
    ABGESCHLOSSEN;

    /** The one table of permitted changes. */
    Set<FallStatus> folgestatus() {
        return switch (this) {
            case EINGANG -> Set.of(AKTIV, ABGESCHLOSSEN);
            case AKTIV -> Set.of(NACHBETREUUNG, ABGESCHLOSSEN);
            case NACHBETREUUNG -> Set.of(AKTIV, ABGESCHLOSSEN);
            case ABGESCHLOSSEN -> Set.of(EINGANG, AKTIV);
        };
    }
}
