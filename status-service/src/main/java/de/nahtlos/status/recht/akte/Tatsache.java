package de.nahtlos.status.recht.akte;

import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.ereignis.Ereignis;
import java.time.LocalDate;

/**
 * A recorded fact: what happened to whom, and when the office knew.
 *
 * @param erfasstAm day of knowledge; null = known from the start
 * @param storniertAm day on which the fact was cancelled; null = stands
 * @param uebersteuertAm day on which two persons decided in a Klaerungsfall that it takes effect although the law does
 *     not allow it; null = nobody did
 */
public record Tatsache(
        EreignisId id,
        PersonId person,
        Ereignis ereignis,
        LocalDate erfasstAm,
        LocalDate storniertAm,
        LocalDate uebersteuertAm) {

    /** Whether the fact stood, as the office knew on that day. */
    public boolean bekanntAm(LocalDate kenntnisstand) {
        boolean erfasst = erfasstAm == null || !erfasstAm.isAfter(kenntnisstand);
        boolean storniert = storniertAm != null && !storniertAm.isAfter(kenntnisstand);
        return erfasst && !storniert;
    }

    /** Whether it takes effect even where the law does not allow it. */
    public boolean uebersteuert() {
        return uebersteuertAm != null;
    }

    /** The fact as the office knew it on that day, as long as it stood. */
    Tatsache wieBekanntAm(LocalDate kenntnisstand) {
        boolean entschieden = uebersteuert() && !uebersteuertAm.isAfter(kenntnisstand);
        return new Tatsache(id, person, ereignis, erfasstAm, null, entschieden ? uebersteuertAm : null);
    }

    /** Whether it is the same fact, recorded twice: same person and same content. */
    public boolean istDieselbeWie(Tatsache andere) {
        return person.equals(andere.person) && ereignis.equals(andere.ereignis);
    }

    /** The day of legal effect. */
    public LocalDate datum() {
        return ereignis.datum();
    }
}
