package de.nahtlos.status.recht.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages and working days as BGB, SGB and ZPO count them. */
class KalenderTest {

    @ParameterizedTest(name = "born {0}, {1} years complete on {2}")
    @CsvSource({"2008-03-17, 18, 2026-03-17", "2012-02-29, 15, 2027-03-01", "2012-02-29, 16, 2028-02-29"})
    void aYearOfLifeIsCompleteWithTheDayBeforeTheBirthday(LocalDate geboren, int jahre, LocalDate ab) {
        assertThat(Alter.vollendet(geboren, jahre)).isEqualTo(ab);
    }

    @ParameterizedTest(name = "born {0}, beyond the limit from {1}")
    @CsvSource({
        "1946-12-31, 2012-01-01",
        "1947-01-01, 2012-02-01",
        "1957-02-10, 2023-02-01",
        "1958-06-15, 2024-07-01",
        "1960-01-01, 2026-05-01",
        "1960-01-02, 2026-06-01",
        "1964-01-01, 2031-01-01"
    })
    void theAltersgrenzeRisesWithTheYearOfBirth(LocalDate geboren, LocalDate ab) {
        assertThat(Alter.jenseitsDerAltersgrenze(geboren)).isEqualTo(ab);
    }

    @ParameterizedTest(name = "{0} moves to {1}")
    @CsvSource({
        "2026-04-03, 2026-04-07",
        "2025-11-22, 2025-11-24",
        "2025-12-25, 2025-12-29",
        "2026-05-14, 2026-05-15",
        "2026-05-25, 2026-05-26",
        "2025-10-03, 2025-10-06",
        "2025-11-25, 2025-11-25"
    })
    void aPeriodDoesNotEndOnAWeekendOrAHolidayOfAllLaender(LocalDate ende, LocalDate verschoben) {
        assertThat(Feiertage.bundesweit().naechsterWerktag(ende)).isEqualTo(verschoben);
    }

    @Test
    void theHolidaysOfALandAreAParameter() {
        Feiertage nordrheinWestfalen = new Feiertage(Set.of(MonthDay.of(11, 1)), Set.of(60));

        assertThat(nordrheinWestfalen.naechsterWerktag(LocalDate.of(2026, 6, 4)))
                .as("Fronleichnam")
                .isEqualTo(LocalDate.of(2026, 6, 5));
        assertThat(Feiertage.bundesweit().naechsterWerktag(LocalDate.of(2026, 6, 4)))
                .isEqualTo(LocalDate.of(2026, 6, 4));
    }
}
