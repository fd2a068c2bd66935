package de.nahtlos.status.haushalt;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.status.recht.begriff.Rolle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A dated membership in a household.
 *
 * @param elternVon the children of this member
 * @param von first day
 * @param bis last day; null = open
 * @param erfasstAm since when it is known
 * @param endeErfasstAm since when its end is known; null as long as it is open
 */
public record Mitgliedschaft(
        UUID id,
        UUID haushaltId,
        UUID personId,
        Rolle rolle,
        List<UUID> elternVon,
        LocalDate von,
        LocalDate bis,
        Instant erfasstAm,
        Instant endeErfasstAm) {

    static Mitgliedschaft beginnt(UUID haushaltId, NeuesMitglied neu, Instant jetzt) {
        return new Mitgliedschaft(
                Ids.v7(jetzt), haushaltId, neu.personId(), neu.rolle(), neu.elternVon(), neu.von(), null, jetzt, null);
    }

    Mitgliedschaft beendet(LocalDate letzterTag, Instant jetzt) {
        return new Mitgliedschaft(id, haushaltId, personId, rolle, elternVon, von, letzterTag, erfasstAm, jetzt);
    }

    /** Whether some day belongs to both. */
    public boolean ueberschneidet(LocalDate anderesVon, LocalDate anderesBis) {
        return (anderesBis == null || !von.isAfter(anderesBis)) && (bis == null || !bis.isBefore(anderesVon));
    }

    /** Whether the day belongs to it. */
    public boolean umfasst(LocalDate tag) {
        return ueberschneidet(tag, tag);
    }

    /** The part of it inside a period; {@code null} as end = open. */
    public Mitgliedschaft beschraenkt(LocalDate fruehestens, LocalDate spaetestens) {
        LocalDate beginn = von.isBefore(fruehestens) ? fruehestens : von;
        LocalDate ende = bis == null || (spaetestens != null && spaetestens.isBefore(bis)) ? spaetestens : bis;
        return new Mitgliedschaft(id, haushaltId, personId, rolle, elternVon, beginn, ende, erfasstAm, endeErfasstAm);
    }

    /** The membership as it was known before a moment: without an end that was recorded later. */
    public Mitgliedschaft wieBekanntVor(Instant moment) {
        boolean endeBekannt = endeErfasstAm != null && endeErfasstAm.isBefore(moment);
        return endeBekannt
                ? this
                : new Mitgliedschaft(id, haushaltId, personId, rolle, elternVon, von, null, erfasstAm, null);
    }
}
