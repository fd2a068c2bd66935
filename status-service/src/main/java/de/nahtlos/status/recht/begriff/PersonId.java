package de.nahtlos.status.recht.begriff;

import java.util.Objects;

/** A person inside the core; opaque. */
public record PersonId(String wert) {
    public PersonId {
        Objects.requireNonNull(wert, "wert");
    }

    @Override
    public String toString() {
        return wert;
    }
}
