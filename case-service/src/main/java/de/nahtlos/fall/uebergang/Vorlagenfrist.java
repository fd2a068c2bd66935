package de.nahtlos.fall.uebergang;

import de.nahtlos.fall.aufgabe.Fristbezug;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a task of a template is due.
 *
 * @param ab what the days count from
 * @param tage days after that day, negative for before
 * @param bezug the Frist of status-service that it follows as soon as that one is known; until then {@code ab} and {@code
 *     tage} count
 */
record Vorlagenfrist(Ab ab, int tage, Optional<Fristbezug> bezug) {

    /** What days count from. */
    enum Ab {
        /** The day on which the Uebergang became known. */
        HEUTE,
        /** First day of the new Rechtskreis; after a retroactive Wechsel the day on which it became known. */
        WIRKSAM_AB,
        /** A Frist that status-service computes. */
        FRIST
    }

    LocalDate tag(Uebergang uebergang) {
        LocalDate beginn = ab == Ab.HEUTE || uebergang.rueckwirkend()
                ? uebergang.bekanntSeit()
                : uebergang.wechsel().wirksamAb();
        return beginn.plusDays(tage);
    }
}
