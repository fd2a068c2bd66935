package de.nahtlos.status.auskunft;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.angaben;
import static de.nahtlos.status.support.Amt.geschieht;
import static de.nahtlos.status.support.Amt.lies;
import static de.nahtlos.status.support.Amt.registriert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import de.nahtlos.status.support.StatusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Birth dates of which only the year or the month is known. */
@StatusTest
class GeburtsdatumTest {

    @Test
    void anUnknownDayIsShownUntilAFactNamesIt() {
        String person = registriert(angaben("Adam", "1990-01-01", "geburtsdatumGenauigkeit", "JAHR"));
        assertThat(lies(ABH, person, "").getString("geburtsdatumGenauigkeit")).isEqualTo("JAHR");
        geschieht(person, "GEBURTSDATUM_BERICHTIGT", "2025-03-03", "neuesGeburtsdatum", "1990-07-14");
        var berichtigt = lies(ABH, person, "");
        assertThat(berichtigt.getString("geburtsdatum")).isEqualTo("1990-07-14");
        assertThat(berichtigt.getString("geburtsdatumGenauigkeit")).isEqualTo("TAG");
    }

    @Test
    void aBirthDateIsKnownToTheDayIfNothingElseIsSaid() {
        String person = registriert(angaben("Adam", "1990-01-01"));
        assertThat(lies(ABH, person, "").getString("geburtsdatumGenauigkeit")).isEqualTo("TAG");
    }

    @ParameterizedTest
    @CsvSource({"1990-07-14,JAHR", "1990-07-14,MONAT", "1990-07-01,JAHR", "1990-01-01,UNGEFAEHR"})
    void whatIsNotKnownIsRecordedAsTheFirst(String geburtsdatum, String genauigkeit) {
        als(ABH).body(angaben("Adam", geburtsdatum, "geburtsdatumGenauigkeit", genauigkeit))
                .post(V1 + "/personen")
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem("/geburtsdatumGenauigkeit"));
    }
}
