package de.nahtlos.fall.uebergang.messaging;

import de.nahtlos.kit.event.UnprocessableEvent;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The part of {@code belegung.beendet.v1} that is used here.
 *
 * @param am first day after the stay
 */
record BelegungBeendet(UUID personId, UUID belegungId, String art, LocalDate am, String grund) {

    private static final Set<String> GEMEINSCHAFTLICH =
            Set.of("AUFNAHMEEINRICHTUNG", "GEMEINSCHAFTSUNTERKUNFT", "NOTUNTERKUNFT");

    BelegungBeendet {
        if (personId == null || belegungId == null || art == null || am == null || grund == null) {
            throw new UnprocessableEvent("belegung.beendet.v1: a required field is missing");
        }
    }

    /** Whether the person has left a shared accommodation for a flat of its own. */
    boolean auszug() {
        return grund.equals("AUSZUG") && GEMEINSCHAFTLICH.contains(art);
    }

    boolean storno() {
        return grund.equals("STORNO");
    }
}
