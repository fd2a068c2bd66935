package de.nahtlos.fall.uebergang.rest;

import de.nahtlos.fall.uebergang.Rechtskreis;
import de.nahtlos.fall.uebergang.Uebergang;
import de.nahtlos.fall.uebergang.UebergangStatus;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An Uebergang in a list.
 *
 * @param fallId null if nobody has opened a Fall
 * @param offeneAufgaben number of open tasks
 */
public record UebergangEintrag(
        UUID id,
        UUID personId,
        UUID wechselId,
        Rechtskreis von,
        Rechtskreis nach,
        LocalDate wirksamAb,
        UUID fallId,
        UebergangStatus status,
        long offeneAufgaben) {

    static UebergangEintrag of(Uebergang uebergang, long offeneAufgaben) {
        return new UebergangEintrag(
                uebergang.id(),
                uebergang.personId(),
                uebergang.wechsel().id(),
                uebergang.wechsel().von(),
                uebergang.wechsel().nach(),
                uebergang.wechsel().wirksamAb(),
                uebergang.fallId().orElse(null),
                uebergang.status(),
                offeneAufgaben);
    }
}
