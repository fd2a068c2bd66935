package de.nahtlos.status.recht.frist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/**
 * A public holiday.
 *
 * @param gueltigAb first year day; null = since ever
 * @param gueltigBis last day; null = until further notice
 */
public record Feiertag(String name, Lage lage, LocalDate gueltigAb, LocalDate gueltigBis) {

    /** Where it lies in a year. */
    public sealed interface Lage {

        /** The day in that year. */
        LocalDate im(int jahr);

        /** The same day every year. */
        record Fest(MonthDay tag) implements Lage {
            @Override
            public LocalDate im(int jahr) {
                return tag.atYear(jahr);
            }
        }

        /** So many days after Easter Sunday: 60 is Fronleichnam. */
        record NachOstern(int tage) implements Lage {
            @Override
            public LocalDate im(int jahr) {
                return Feiertage.ostersonntag(jahr).plusDays(tage);
            }
        }

        /** The last Wednesday before a day: Buß- und Bettag is the one before 23 November. */
        record MittwochVor(MonthDay tag) implements Lage {
            @Override
            public LocalDate im(int jahr) {
                return tag.atYear(jahr).with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
            }
        }
    }

    /** The same day every year, since ever. */
    public static Feiertag am(MonthDay tag) {
        return new Feiertag(tag.toString(), new Lage.Fest(tag), null, null);
    }

    boolean istAm(LocalDate tag) {
        return lage.im(tag.getYear()).equals(tag)
                && (gueltigAb == null || !tag.isBefore(gueltigAb))
                && (gueltigBis == null || !tag.isAfter(gueltigBis));
    }
}
