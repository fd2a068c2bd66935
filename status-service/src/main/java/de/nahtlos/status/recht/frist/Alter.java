package de.nahtlos.status.recht.frist;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Age as the law counts it: a year of life is complete with the day before the birthday (§ 187 Abs. 2 BGB). */
public final class Alter {

    /** § 7a SGB II, § 41 Abs. 2 SGB XII: months beyond the 65th year, by year of birth. */
    private static final Map<Integer, Integer> ANHEBUNG_AB_1958 =
            Map.of(1958, 12, 1959, 14, 1960, 16, 1961, 18, 1962, 20, 1963, 22);

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

    /** The first day beyond the Altersgrenze, always the first of a month (§ 7a SGB II: "mit Ablauf des Monats"). */
    public static LocalDate jenseitsDerAltersgrenze(LocalDate geburt) {
        return geburt.minusDays(1)
                .plusMonths(65L * 12 + anhebungInMonaten(geburt.getYear()))
                .with(TemporalAdjusters.firstDayOfNextMonth());
    }

    private static int anhebungInMonaten(int jahrgang) {
        if (jahrgang < 1947) {
            return 0;
        }
        if (jahrgang >= 1964) {
            return 24;
        }
        return jahrgang < 1958 ? jahrgang - 1946 : ANHEBUNG_AB_1958.get(jahrgang);
    }
}
