package de.nahtlos.status.recht.frist;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.time.LocalDate;
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
        assertThat(Regelwerk.geltendes().daten().altersgrenzen().jenseits(geboren))
                .isEqualTo(ab);
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

    @ParameterizedTest(name = "Kommune {0}: {1} moves to {2}")
    @CsvSource({
        "07111, 2026-06-04, 2026-06-05",
        "03241, 2026-06-04, 2026-06-04",
        "07111, 2024-11-01, 2024-11-04",
        "03241, 2025-10-31, 2025-11-03",
        "03241, 2016-10-31, 2016-10-31",
        "07111, 2017-10-31, 2017-11-02",
        "07111, 2018-10-31, 2018-10-31",
        "14612, 2026-11-18, 2026-11-19",
        "14612, 2022-11-16, 2022-11-17",
        "11000, 2025-05-08, 2025-05-09",
        "11000, 2024-05-08, 2024-05-08",
        "16051, 2024-09-20, 2024-09-23",
        "99999, 2026-06-04, 2026-06-04"
    })
    void theHolidaysAreThoseOfTheLandOfTheKommune(String kommune, LocalDate ende, LocalDate verschoben) {
        assertThat(Regelwerk.geltendes().daten().feiertage(kommune).naechsterWerktag(ende))
                .isEqualTo(verschoben);
    }
}
