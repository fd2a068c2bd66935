package de.nahtlos.status.akte;

import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.ereignis.Ereignis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact as it was recorded; never changed afterwards.
 *
 * @param rang order among facts of one day
 * @param ereignis what happened, and on which day
 * @param erfassung who recorded it, and when
 * @param ersetzt the cancelled fact that this one replaces; may be null
 * @param stornierung null as long as it stands
 * @param uebersteuertAm when two persons let it take effect although the law does not allow it; null if nobody did
 */
public record ErfasstesEreignis(
        UUID id,
        UUID personId,
        long rang,
        Ereignis ereignis,
        Erfassung erfassung,
        UUID ersetzt,
        Stornierung stornierung,
        Instant uebersteuertAm) {

    /** Behind everything that is recorded already. */
    private static final long ZULETZT = Long.MAX_VALUE;

    /** Who recorded a fact, and when. */
    public record Erfassung(String von, Instant am) {}

    /** A fact that is about to be recorded. */
    public static ErfasstesEreignis neu(UUID id, UUID personId, Ereignis ereignis, Erfassung erfassung) {
        return new ErfasstesEreignis(id, personId, ZULETZT, ereignis, erfassung, null, null, null);
    }

    /** A fact about the same person that takes the place of this cancelled one among the facts of its day. */
    public ErfasstesEreignis ersetztDurch(UUID neueId, Ereignis neues, Erfassung neueErfassung) {
        return new ErfasstesEreignis(neueId, personId, rang, neues, neueErfassung, id, null, null);
    }

    /** Its place, unless it is simply the last one. */
    Optional<Long> vergebenerRang() {
        return rang == ZULETZT ? Optional.empty() : Optional.of(rang);
    }

    /** Why and when it was cancelled. */
    public Optional<Stornierung> storno() {
        return Optional.ofNullable(stornierung);
    }

    /** Whether it stands and says the same about the same person. */
    public boolean istSchon(UUID person, Ereignis neues) {
        return stornierung == null && personId.equals(person) && ereignis.equals(neues);
    }

    /** The same fact, cancelled. */
    public ErfasstesEreignis storniert(Stornierung storno) {
        return new ErfasstesEreignis(id, personId, rang, ereignis, erfassung, ersetzt, storno, uebersteuertAm);
    }

    /** The same fact, decided to take effect although the law does not allow it. */
    public ErfasstesEreignis uebersteuert(Instant am) {
        return new ErfasstesEreignis(id, personId, rang, ereignis, erfassung, ersetzt, stornierung, am);
    }

    /**
     * The fact in the words of the law core, which counts knowledge in days.
     *
     * @param zone in which a moment is a day
     */
    Tatsache tatsache(ZoneId zone) {
        return new Tatsache(
                new EreignisId(id.toString()),
                new PersonId(personId.toString()),
                ereignis,
                LocalDate.ofInstant(erfassung.am(), zone),
                stornierung == null ? null : LocalDate.ofInstant(stornierung.am(), zone),
                uebersteuertAm == null ? null : LocalDate.ofInstant(uebersteuertAm, zone));
    }
}
