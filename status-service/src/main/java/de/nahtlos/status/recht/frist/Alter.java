package de.nahtlos.status.recht.frist;

import java.time.LocalDate;

/** Age as the law counts it: a year of life is complete with the day before the birthday (§ 187 Abs. 2 BGB). */
public final class Alter {

    private Alter() {}

    /** The first day on which the person has completed so many years; born on 29 February: 1 March in common years. */
    public static LocalDate vollendet(LocalDate geburt, int jahre) {
        LocalDate jahrestag = geburt.plusYears(jahre);
        return jahrestag.getDayOfMonth() == geburt.getDayOfMonth() ? jahrestag : jahrestag.plusDays(1);
    }

    /** Whether the person has completed so many years on that day. */
    public static boolean hatVollendet(LocalDate geburt, int jahre, LocalDate tag) {
        return !tag.isBefore(vollendet(geburt, jahre));
    }
}
