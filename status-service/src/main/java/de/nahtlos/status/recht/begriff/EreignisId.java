package de.nahtlos.status.recht.begriff;

import java.util.Objects;

/** A recorded fact inside the core; opaque. */
public record EreignisId(String wert) {
    public EreignisId {
        Objects.requireNonNull(wert, "wert");
    }

    @Override
    public String toString() {
        return wert;
    }
}
