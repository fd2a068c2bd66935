package de.nahtlos.status.rechtskreis;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.adam;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.asylbewerber;
import static de.nahtlos.status.support.Amt.bescheid;
import static de.nahtlos.status.support.Amt.ereignis;
import static de.nahtlos.status.support.Amt.geschieht;
import static de.nahtlos.status.support.Amt.haushalt;
import static de.nahtlos.status.support.Amt.mitglied;
import static de.nahtlos.status.support.Amt.person;
import static de.nahtlos.status.support.Amt.storniere;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.kit.stack.TopicReader;
import de.nahtlos.kit.time.SettableClock;
import de.nahtlos.status.support.Meldung;
import de.nahtlos.status.support.Meldungen;
import de.nahtlos.status.support.StatusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What reaches Kafka, in which order, and what never does. */
@StatusTest
class MeldungenTest {

    @Inject
    SettableClock uhr;

    @Inject
    Veroeffentlichung veroeffentlichung;

    @AfterEach
    void stelleDieUhrZurueck() {
        uhr.reset();
    }

    @Test
    void theBaseChainIsToldInOrder() {
        String person = asylbewerber();
        bescheid(person, "2025-09-04");
        geschieht(person, "SGB_II_ANTRAG", "2025-09-16");
        List<Meldung> meldungen = Meldungen.von(person, 8);
        assertThat(meldungen)
                .extracting(Meldung::typ)
                .containsExactly(
                        "person.registriert.v1",
                        "aufenthaltsstatus.geaendert.v1",
                        "rechtskreis.zugeordnet.v1",
                        "aufenthaltsstatus.geaendert.v1",
                        "aufenthaltsstatus.geaendert.v1",
                        "rechtskreiswechsel.festgestellt.v1",
                        "leistungsbeginn.geaendert.v1",
                        "leistungsbeginn.geaendert.v1");
        JsonNode wechsel = meldungen.get(5).daten();
        assertThat(wechsel.path("von").asText()).isEqualTo("ASYLBLG");
        assertThat(wechsel.path("nach").asText()).isEqualTo("SGB_II");
        assertThat(wechsel.path("wirksamAb").asText()).isEqualTo("2025-10-01");
        assertThat(wechsel.path("kommune").asText()).isEqualTo("07111");
        assertThat(wechsel.has("ersetzt")).isFalse();
        assertThat(meldungen.get(6).daten().path("leistungAb").isNull()).isTrue();
        assertThat(meldungen.get(6).daten().path("lueckeVon").asText()).isEqualTo("2025-10-01");
        assertThat(meldungen.get(7).daten().path("leistungAb").asText()).isEqualTo("2025-10-01");
        assertThat(meldungen.get(7).daten().has("lueckeVon")).isFalse();
        assertThat(meldungen)
                .extracting(m -> m.daten().path("personVersion").asLong())
                .isSorted();
        assertThat(meldungen)
                .extracting(m -> m.daten().path("korrektur").asBoolean())
                .containsOnly(false);
    }

    @Test
    void aCorrectionIsTheNewWechselThatNamesTheOldOne() {
        String person = asylbewerber();
        var falsch = bescheid(person, "2026-04-02");
        storniere(
                        person,
                        falsch.getString("ereignisId"),
                        ereignis("BAMF_BESCHEID", "2026-03-31", "ergebnis", "FLUECHTLING_3"))
                .then()
                .statusCode(200);
        List<Meldung> meldungen = Meldungen.von(person, 8);
        List<Meldung> wechsel = meldungen.stream()
                .filter(m -> m.typ().startsWith("rechtskreiswechsel"))
                .toList();
        assertThat(wechsel)
                .extracting(Meldung::typ)
                .containsExactly("rechtskreiswechsel.festgestellt.v1", "rechtskreiswechsel.festgestellt.v1");
        assertThat(wechsel.get(1).daten().path("wirksamAb").asText()).isEqualTo("2026-04-01");
        assertThat(wechsel.get(1).daten().path("ersetzt"))
                .isEqualTo(wechsel.get(0).daten().path("wechselId"));
        assertThat(meldungen.stream()
                        .filter(m -> m.daten().path("korrektur").asBoolean())
                        .findFirst()
                        .orElseThrow()
                        .daten()
                        .path("seit")
                        .asText())
                .isEqualTo("2026-03-31");
    }

    @Test
    void aStornoWithoutSuccessorIsTold() {
        String person = asylbewerber();
        var bescheid = bescheid(person, "2025-09-04");
        storniere(person, bescheid.getString("ereignisId"), null).then().statusCode(200);
        Meldung letzte = Meldungen.von(person, 9).getLast();
        assertThat(letzte.typ()).isEqualTo("rechtskreiswechsel.storniert.v1");
        assertThat(letzte.daten().path("wechselId").asText()).isEqualTo(bescheid.getString("rechtskreiswechsel[0].id"));
        assertThat(letzte.daten().path("grund").asText()).isEqualTo("FALSCHES_DATUM");
    }

    @Test
    void membersAreToldOfTheirHouseholdAndAPatchOfThePerson() {
        String adam = adam();
        String eva = person("Eva", "1991-02-11");
        haushalt(mitglied(adam, "PARTNER", "2025-01-13"), mitglied(eva, "PARTNER", "2025-01-13"));
        als(ABH).header("If-Match", "*")
                .body(Map.of("kontakt", "0261 1"))
                .patch("/api/v1/personen/" + eva)
                .then()
                .statusCode(200);
        List<Meldung> meldungen = Meldungen.von(eva, 3);
        assertThat(meldungen)
                .extracting(Meldung::typ)
                .containsExactly("person.registriert.v1", "haushalt.geaendert.v1", "person.geaendert.v1");
        assertThat(meldungen.get(1).daten().path("mitglieder")).hasSize(2);
        assertThat(Meldungen.von(adam, 2))
                .extracting(Meldung::typ)
                .containsExactly("person.registriert.v1", "haushalt.geaendert.v1");
    }

    @Test
    void aDepartureIsToldAsKeiner() {
        String person = asylbewerber();
        geschieht(person, "AUSREISE", "2025-09-12");
        Meldung letzte = Meldungen.von(person, 6).getLast();
        assertThat(letzte.typ()).isEqualTo("rechtskreis.zugeordnet.v1");
        assertThat(letzte.daten().path("rechtskreis").asText()).isEqualTo("KEINER");
        assertThat(letzte.daten().path("traeger").isNull()).isTrue();
        assertThat(letzte.daten().path("ab").asText()).isEqualTo("2025-09-13");
    }

    @Test
    void messagesAreCloudEventsWithoutAnyName() {
        String name = "Kanarienvogel";
        String person = de.nahtlos.status.support.Amt.registriert(de.nahtlos.status.support.Amt.angaben(
                name, "1977-07-07", "kontakt", Map.of("email", name + "@nahtlos.invalid")));
        geschieht(person, "ASYLGESUCH", "2025-01-13");
        Meldungen.von(person, 3);
        for (var nachricht : TopicReader.ofTestStack().ofKey(Meldungen.TOPIC, person)) {
            assertThat(TopicReader.header(nachricht, "ce_specversion")).isEqualTo("1.0");
            assertThat(TopicReader.header(nachricht, "ce_id")).isNotBlank();
            assertThat(TopicReader.header(nachricht, "ce_source")).isEqualTo("/status-service");
            assertThat(TopicReader.header(nachricht, "ce_subject")).isEqualTo(person);
            assertThat(TopicReader.header(nachricht, "ce_time")).isNotBlank();
        }
        assertThat(TopicReader.ofTestStack().all(Meldungen.TOPIC))
                .extracting(TopicReader::value)
                .noneMatch(wert -> wert.contains(name) || wert.contains("Testmann") || wert.contains("1977-07-07"));
    }

    @Test
    void aWechselByAgeIsToldWhenItComesInsideTheHorizon() {
        uhr.set(Instant.parse("2026-05-04T08:00:00Z"));
        String person = person("Adam", "1961-03-10");
        geschieht(person, "ASYLGESUCH", "2025-01-13");
        geschieht(person, "ASYLANTRAG", "2025-01-27");
        bescheid(person, "2025-09-04");
        List<Meldung> vorher = Meldungen.von(person, 7);
        assertThat(de.nahtlos.status.support.Amt.lies(ABH, person, "rechtskreiswechsel")
                        .getList(""))
                .hasSize(1);
        veroeffentlichung.veroeffentlicheFaellige();

        uhr.set(Instant.parse("2027-08-01T08:00:00Z"));
        veroeffentlichung.veroeffentlicheFaellige();
        veroeffentlichung.veroeffentlicheFaellige();
        List<Meldung> nachher = Meldungen.von(person, vorher.size() + 2);
        assertThat(nachher).hasSize(vorher.size() + 2);
        JsonNode wechsel = nachher.get(vorher.size()).daten();
        assertThat(wechsel.path("nach").asText()).isEqualTo("SGB_XII");
        assertThat(wechsel.path("wirksamAb").asText()).isEqualTo("2027-10-01");
        assertThat(wechsel.path("grundEreignisId").isNull()).isTrue();
    }
}
