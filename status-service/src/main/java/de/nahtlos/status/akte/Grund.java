package de.nahtlos.status.akte;

import de.nahtlos.status.recht.begriff.EreignisId;
import java.util.UUID;

/** The fact behind a derived value, in the words of the core and of the database; null where there is none. */
public final class Grund {

    private Grund() {}

    /** The id of the fact. */
    public static UUID id(EreignisId grund) {
        return grund == null ? null : UUID.fromString(grund.wert());
    }

    /** The fact with that id. */
    public static EreignisId lies(UUID id) {
        return id == null ? null : new EreignisId(id.toString());
    }
}
