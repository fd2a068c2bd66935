package de.nahtlos.status.recht.frist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/**
 * Working days (§ 57 Abs. 2 VwGO, § 222 Abs. 2 ZPO, § 193 BGB). The holidays of all Laender are built in; those of one
 * Land are a parameter, because the Laender decide them.
 *
 * @param landesfeiertage the further holidays of the Land
 */
public record Feiertage(List<Feiertag> landesfeiertage) {

    private static final Set<MonthDay> BUNDESWEIT =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 3), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Karfreitag, Ostermontag, Christi Himmelfahrt, Pfingstmontag. */
    private static final Set<Integer> BUNDESWEIT_NACH_OSTERN = Set.of(-2, 1, 39, 50);

    public Feiertage {
        landesfeiertage = List.copyOf(landesfeiertage);
    }

    /** Only the holidays that all Laender share. */
    public static Feiertage bundesweit() {
        return new Feiertage(List.of());
    }

    /** The end of a period: if the day is a Saturday, Sunday or holiday, the next working day. */
    public LocalDate naechsterWerktag(LocalDate tag) {
        LocalDate werktag = tag;
        while (!istWerktag(werktag)) {
            werktag = werktag.plusDays(1);
        }
        return werktag;
    }

    private boolean istWerktag(LocalDate tag) {
        boolean wochenende = tag.getDayOfWeek() == DayOfWeek.SATURDAY || tag.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !wochenende && !istFeiertag(tag);
    }

    private boolean istFeiertag(LocalDate tag) {
        int nachOstern = (int) (tag.toEpochDay() - ostersonntag(tag.getYear()).toEpochDay());
        return BUNDESWEIT.contains(MonthDay.from(tag))
                || BUNDESWEIT_NACH_OSTERN.contains(nachOstern)
                || landesfeiertage.stream().anyMatch(feiertag -> feiertag.istAm(tag));
    }

    /** Gregorian Easter, Gauss's rule in the form of Meeus, Jones and Butcher. */
    static LocalDate ostersonntag(int jahr) {
        int a = jahr % 19;
        int b = jahr / 100;
        int c = jahr % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(jahr, n / 31, n % 31 + 1);
    }
}
