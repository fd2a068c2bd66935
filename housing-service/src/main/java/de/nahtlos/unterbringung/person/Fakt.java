package de.nahtlos.unterbringung.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an event of status-service says about a person. Facts are only added; what holds is derived from the set of them
 * ({@link Personenstand}), so neither their order nor a repetition matters.
 */
public sealed interface Fakt {

    /** {@code personVersion} of the event. */
    long version();

    /**
     * The person has this Aufenthaltsstatus from a day on.
     *
     * @param korrektur what older versions said about the time from {@code seit} on is void
     */
    record Status(long version, LocalDate seit, String status, boolean korrektur) implements Fakt {}

    /**
     * The person changes into another Rechtskreis.
     *
     * @param nach coarse Rechtskreis
     * @param ersetzt the Wechsel that this one corrects; null for a new one
     */
    record Wechsel(long version, UUID wechselId, String nach, LocalDate wirksamAb, UUID ersetzt) implements Fakt {}

    /** A Wechsel does not happen. */
    record Storno(long version, UUID wechselId) implements Fakt {}

    /** All memberships of a household of the person, past ones included. */
    record Haushalt(long version, UUID haushaltId, List<Mitglied> mitglieder) implements Fakt {}

    /**
     * A dated membership.
     *
     * @param elternVon the children of this member
     * @param bis last day; null = open
     */
    record Mitglied(UUID personId, String rolle, List<UUID> elternVon, LocalDate von, LocalDate bis) {

        /** Whether the membership lasts until the day or longer. */
        boolean nichtVorbeiAm(LocalDate tag) {
            return bis == null || !bis.isBefore(tag);
        }
    }
}
