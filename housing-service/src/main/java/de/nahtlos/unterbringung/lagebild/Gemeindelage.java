package de.nahtlos.unterbringung.lagebild;

import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import java.util.Map;

/**
 * The housing of a Gemeinde on a day.
 *
 * @param zugewiesen persons assigned and arrived
 * @param angekuendigt persons assigned who arrive later
 * @param anrechenbar persons whom the Land has still to credit
 * @param saldo of the quota; below 0: so many persons are still to be taken
 * @param arten by kind of Unterkunft
 * @param eigene own judgement; null without one
 */
public record Gemeindelage(
        String gemeinde,
        long zugewiesen,
        long angekuendigt,
        long anrechenbar,
        int saldo,
        Map<Unterkunftsart, Plaetze> arten,
        Einschaetzung eigene) {

    /**
     * Places of one kind.
     *
     * @param untergebracht persons who live there
     * @param inAussicht places that are not free on the day and will be at the end of the outlook
     */
    public record Plaetze(long untergebracht, long frei, long inAussicht) {}

    /** Persons who are announced, or whom the Gemeinde still owes the quota, whichever are more. */
    public long erwartet() {
        return Math.max(angekuendigt, -saldo);
    }

    /** Places that are free or will be. */
    public long verfuegbar() {
        return arten.values().stream()
                .mapToLong(it -> it.frei() + it.inAussicht())
                .sum();
    }

    /** The computed judgement. */
    public Urteil berechnet() {
        return Urteil.berechnet(verfuegbar(), erwartet());
    }

    /** Whether the Gemeinde judges otherwise than the figures do. */
    public boolean abweichung() {
        return eigene != null && eigene.urteil() != berechnet();
    }
}
