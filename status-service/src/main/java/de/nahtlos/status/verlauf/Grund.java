package de.nahtlos.status.verlauf;

import de.nahtlos.status.recht.begriff.EreignisId;
import java.util.UUID;

/** The fact behind a derived value, in the words of the core and of the database; null where there is none. */
final class Grund {

    private Grund() {}

    static UUID id(EreignisId grund) {
        return grund == null ? null : UUID.fromString(grund.wert());
    }

    static EreignisId lies(UUID id) {
        return id == null ? null : new EreignisId(id.toString());
    }
}
