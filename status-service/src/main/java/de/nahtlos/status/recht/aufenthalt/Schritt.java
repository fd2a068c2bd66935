package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.akte.Tatsache;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact that took effect, and where the person stands after it.
 *
 * @param tatsache null for the start state
 * @param ab day of effect
 * @param uebersteuert the law would have refused the fact; two persons decided otherwise
 */
public record Schritt(Tatsache tatsache, LocalDate ab, Zustand zustand, String rechtsgrundlage, boolean uebersteuert) {

    /** The fact; empty for the start state. */
    public Optional<Tatsache> grund() {
        return Optional.ofNullable(tatsache);
    }
}
