package de.nahtlos.status.recht.frist;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Easter Sundays of 2000 to 2050, and the rare early and late ones (published tables of the Gregorian calendar). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12",
                "2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21",
                "2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01",
                "2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10",
                "2040-04-01 2041-04-21 2042-04-06 2043-03-29 2044-04-17 2045-04-09 2046-03-25 2047-04-14 2048-04-05 2049-04-18",
                "1818-03-22 1886-04-25 1943-04-25 1954-04-18 1981-04-19 2050-04-10 2076-04-19 2100-03-28"
            })
    void easterIsWhereTheTablesHaveIt(String tabelle) {
        assertThat(Stream.of(tabelle.split(" ")).map(LocalDate::parse))
                .allSatisfy(ostern ->
                        assertThat(Feiertage.ostersonntag(ostern.getYear())).isEqualTo(ostern));
    }
}
