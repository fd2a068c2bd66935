package de.nahtlos.status.einstellung;

import de.nahtlos.status.recht.begriff.Stichtagsregel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A Stichtagsregel that the Kommune has proposed or set.
 *
 * @param ab first day of Zustellung to which it applies
 * @param bestaetigung null as long as no second person confirmed it
 */
public record Stichtagseinstellung(
        UUID id, Stichtagsregel wert, LocalDate ab, Vermerk vorschlag, Vermerk bestaetigung) {

    /** Who, and when. */
    public record Vermerk(String von, Instant am) {}

    /** The confirmation, if there is one. */
    public Optional<Vermerk> bestaetigt() {
        return Optional.ofNullable(bestaetigung);
    }
}
