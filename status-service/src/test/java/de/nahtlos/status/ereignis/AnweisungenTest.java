package de.nahtlos.status.ereignis;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.adam;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.asylbewerber;
import static de.nahtlos.status.support.Amt.ereignis;
import static de.nahtlos.status.support.Amt.geschieht;
import static de.nahtlos.status.support.Amt.haushalt;
import static de.nahtlos.status.support.Amt.melde;
import static de.nahtlos.status.support.Amt.mitglied;
import static de.nahtlos.status.support.Amt.person;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.support.Bestand;
import de.nahtlos.status.support.StatusTest;
import de.nahtlos.status.support.ZaehlenderTreiber;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How often the database is asked for one recorded fact: each table once to read it and once to write it, and once to let it
 * keep the plans.
 */
@StatusTest
class AnweisungenTest {

    private static final int HOECHSTENS = 21;

    @Test
    void aRecognitionOfOnePersonReadsAndWritesEachTableOnce() {
        String person = asylbewerber();
        assertThat(anweisungen(person, bescheid())).hasSizeLessThanOrEqualTo(HOECHSTENS);
    }

    @Test
    void aHouseholdOfFiveNeedsNoMoreStatementsThanOnePerson() {
        String adam = asylbewerber();
        String eva = person("Eva", "1991-02-11");
        String kain = person("Kain", "2015-02-11");
        String abel = person("Abel", "2017-02-11");
        String seth = person("Seth", "2019-02-11");
        haushalt(
                mitglied(adam, "PARTNER", "2025-01-13"),
                mitglied(eva, "PARTNER", "2025-01-13"),
                mitglied(kain, "KIND", "2025-01-13"),
                mitglied(abel, "KIND", "2025-01-13"),
                mitglied(seth, "KIND", "2025-01-13"));
        for (String weitere : List.of(eva, kain, abel, seth)) {
            geschieht(weitere, "ASYLGESUCH", "2025-01-13");
        }
        assertThat(anweisungen(adam, bescheid())).hasSizeLessThanOrEqualTo(HOECHSTENS);
    }

    @Test
    void twoHundredLinesOfAStapelNeedNoMoreStatementsThanOneFact() throws SQLException {
        String zeilen = Bestand.personen("07111", Bestand.azrPrefix(), 100).stream()
                .flatMap(person -> Stream.of(
                                "ASYLGESUCH\",\"datum\":\"2025-01-13", "ASYLANTRAG\",\"datum\":\"2025-01-27")
                        .map(tatsache -> "{\"personId\":\"%s\",\"typ\":\"%s\"}".formatted(person, tatsache)))
                .collect(Collectors.joining("\n"));
        List<String> ausgefuehrt = ZaehlenderTreiber.waehrend(() -> als(ABH).contentType(ContentType.TEXT)
                .body(zeilen)
                .post(V1 + "/ereignisse/stapel?modus=UEBERNEHMEN")
                .then()
                .statusCode(200));
        assertThat(ausgefuehrt)
                .anyMatch(sql -> sql.contains("insert into ereignis"))
                .hasSizeLessThanOrEqualTo(HOECHSTENS);
    }

    @Test
    void aFactThatChangesNothingWritesNoTimeline() {
        String person = asylbewerber();
        geschieht(person, "EINREISE", "2025-01-10");
        assertThat(anweisungen(person, ereignis("ANTRAG_WEITERGELEITET", "2025-03-01")))
                .noneMatch(sql -> sql.contains("insert into statusabschnitt"));
    }

    @Test
    void theSameFactAgainWritesNothingButTheAccess() {
        String person = adam();
        geschieht(person, "ASYLGESUCH", "2025-01-13");
        assertThat(anweisungen(person, ereignis("ASYLGESUCH", "2025-01-13")))
                .filteredOn(sql -> !sql.contains("zugriffsprotokoll"))
                .noneMatch(sql -> sql.contains("insert") || sql.contains("update person") || sql.contains("delete"));
    }

    private static List<String> anweisungen(String person, Map<String, Object> ereignis) {
        List<String> ausgefuehrt = ZaehlenderTreiber.waehrend(() -> melde(ABH, person, ereignis));
        assertThat(ausgefuehrt).anyMatch(sql -> sql.contains("from ereignis"));
        return ausgefuehrt;
    }

    private static Map<String, Object> bescheid() {
        return ereignis("BAMF_BESCHEID", "2025-09-04", "ergebnis", "FLUECHTLING_3");
    }
}
