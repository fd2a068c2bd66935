package de.nahtlos.unterbringung.auszug;

import static de.nahtlos.unterbringung.support.Haus.KOBLENZ;
import static de.nahtlos.unterbringung.support.Haus.als;
import static de.nahtlos.unterbringung.support.Haus.auszuege;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.kit.time.SettableClock;
import de.nahtlos.unterbringung.support.Ausgang;
import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import de.nahtlos.unterbringung.support.Statusereignisse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the recognition to moving out, over Kafka and HTTP. */
@HousingTest
class AuszugChainTest {

    @Inject
    SettableClock clock;

    private final Statusereignisse adam = Statusereignisse.einerNeuenPerson();

    @BeforeEach
    void inSeptember2025() {
        clock.set(Instant.parse("2025-09-10T08:00:00Z"));
    }

    @AfterEach
    void backToTheWallClock() {
        clock.reset();
    }

    private String wohnt(String art) {
        return Haus.wohnt(adam.person(), Haus.plaetze(1, art).getFirst(), "2025-01-13")
                .getString("id");
    }

    /** The state of the person's only Auszug. */
    private Map<String, Object> erwarte(String status, String ziel) {
        await().untilAsserted(() -> assertThat(auszuege(adam.person()))
                .singleElement()
                .hasFieldOrPropertyWithValue("status", status)
                .hasFieldOrPropertyWithValue("ziel", ziel));
        return auszuege(adam.person()).getFirst();
    }

    /** Waits until everything that was sent about the person has been consumed: a last event that shows. */
    private void allesVerarbeitet() {
        var danach = Statusereignisse.einerNeuenPerson();
        var marke = new Statusereignisse(adam.person());
        marke.haushalt(1, danach.person(), danach.mitglied("PARTNER"));
        await().until(() -> als("betrieb").get("/q/health/ready").statusCode() == 200);
        await().until(() ->
                Datenbank.zahl("select count(*) from haushalt_fakt where haushalt_id = ?", danach.person()) == 1);
    }

    @Test
    void recognitionOpensAnAuszugThreeMonthsAfterTheChange() {
        adam.registriert();
        var belegung = wohnt("GEMEINSCHAFTSUNTERKUNFT");
        adam.anerkannt();
        assertThat(erwarte("OFFEN", "2026-01-01"))
                .containsEntry("grund", "ANERKENNUNG")
                .containsEntry("belegungId", belegung)
                .containsEntry("wirksamAb", "2025-10-01")
                .containsEntry("ueberfaellig", false)
                .containsEntry("name", "Adam Testmann");
        Ausgang.erwarte(adam.person(), "auszug.eroeffnet.v1", "\"ziel\":\"2026-01-01\"");
        assertThat(Ausgang.werte(adam.person(), "auszug.eroeffnet.v1")).hasSize(1);
    }

    @Test
    void whoMovesInAfterTheRecognitionGetsAnAuszugAtOnce() {
        adam.anerkannt();
        allesVerarbeitet();
        Haus.wohnt(adam.person(), Haus.platz(), "2025-09-08");
        assertThat(auszuege(adam.person())).singleElement().hasFieldOrPropertyWithValue("ziel", "2026-01-01");
    }

    @Test
    void theAufnahmeeinrichtungIsNoMunicipalHousing() {
        wohnt("AUFNAHMEEINRICHTUNG");
        adam.anerkannt();
        allesVerarbeitet();
        assertThat(auszuege(adam.person())).isEmpty();
    }

    @Test
    void aCorrectionMovesTheTargetDate() {
        wohnt("GEMEINSCHAFTSUNTERKUNFT");
        var wechsel = adam.anerkannt();
        erwarte("OFFEN", "2026-01-01");
        adam.status(7, "ANERKANNT", "2025-10-02", true);
        adam.wechsel(7, "SGB_II", "2025-11-01", wechsel);
        erwarte("OFFEN", "2026-02-01");
        Ausgang.erwarte(adam.person(), "auszug.eroeffnet.v1", "\"ziel\":\"2026-02-01\"");
    }

    @Test
    void aStornoWithdrawsAndAReplayChangesNothing() {
        wohnt("NOTUNTERKUNFT");
        var wechsel = adam.anerkannt();
        erwarte("OFFEN", "2026-01-01");
        adam.status(7, "ASYLBEWERBER", "2025-01-20", true);
        adam.storno(7, wechsel);
        erwarte("ZURUECKGENOMMEN", "2026-01-01");
        adam.status(6, "ANERKANNT", "2025-09-04", false);
        adam.wechsel(6, wechsel, "SGB_II", "2025-10-01", null);
        allesVerarbeitet();
        erwarte("ZURUECKGENOMMEN", "2026-01-01");
        Ausgang.erwarte(adam.person(), "auszug.abgeschlossen.v1", "ZURUECKGENOMMEN");
    }

    @Test
    void aStornoThatComesBeforeItsWechselIsRemembered() {
        wohnt("DEZENTRALE_WOHNUNG");
        var wechsel = UUID.randomUUID();
        adam.storno(7, wechsel);
        adam.wechsel(6, wechsel, "SGB_II", "2025-10-01", null);
        allesVerarbeitet();
        assertThat(auszuege(adam.person())).isEmpty();
    }

    @Test
    void aCorrectionThatComesBeforeWhatItReplacesCounts() {
        wohnt("DEZENTRALE_WOHNUNG");
        var alter = UUID.randomUUID();
        adam.wechsel(7, "SGB_II", "2025-11-01", alter);
        erwarte("OFFEN", "2026-02-01");
        adam.wechsel(6, alter, "SGB_II", "2025-10-01", null);
        allesVerarbeitet();
        erwarte("OFFEN", "2026-02-01");
    }

    @Test
    void movingOutClosesIt() {
        var belegung = wohnt("GEMEINSCHAFTSUNTERKUNFT");
        adam.anerkannt();
        erwarte("OFFEN", "2026-01-01");
        Haus.beende(belegung, "2025-09-09", "AUSZUG").then().statusCode(200);
        assertThat(erwarte("ABGESCHLOSSEN", "2026-01-01")).containsEntry("beendetAm", "2025-09-09");
        Ausgang.erwarte(adam.person(), "auszug.abgeschlossen.v1", "\"status\":\"ABGESCHLOSSEN\"");
    }

    @Test
    void aCancelledStayWithdrawsIt() {
        var belegung = wohnt("GEMEINSCHAFTSUNTERKUNFT");
        adam.anerkannt();
        erwarte("OFFEN", "2026-01-01");
        Haus.storniere(belegung).then().statusCode(200);
        erwarte("ZURUECKGENOMMEN", "2026-01-01");
    }

    @Test
    void itMovesAlongToAnotherPlace() {
        var belegung = wohnt("GEMEINSCHAFTSUNTERKUNFT");
        adam.anerkannt();
        erwarte("OFFEN", "2026-01-01");
        var neue = Haus.verlege(belegung, Haus.platz(), "2025-09-09")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(erwarte("OFFEN", "2026-01-01")).containsEntry("belegungId", neue);
    }

    @Test
    void theFamilyOfARecognisedPersonIsReleasedAndBoundAgainWithIt() {
        var kain = Statusereignisse.einerNeuenPerson();
        wohnt("GEMEINSCHAFTSUNTERKUNFT");
        Haus.wohnt(kain.person(), Haus.platz(), "2025-01-13");
        var haushalt = UUID.randomUUID();
        var vater = adam.mitglied("PARTNER", kain.person());
        kain.haushalt(2, haushalt, vater, kain.mitglied("KIND"));
        adam.haushalt(2, haushalt, vater, kain.mitglied("KIND"));
        var wechsel = adam.anerkannt();
        await().untilAsserted(() -> assertThat(auszuege(kain.person()))
                .singleElement()
                .hasFieldOrPropertyWithValue("grund", "FAMILIE")
                .hasFieldOrPropertyWithValue("ziel", "2026-01-01"));
        adam.status(7, "ASYLBEWERBER", "2025-01-20", true);
        adam.storno(7, wechsel);
        await().untilAsserted(() -> assertThat(auszuege(kain.person()))
                .singleElement()
                .hasFieldOrPropertyWithValue("status", "ZURUECKGENOMMEN"));
    }

    @Test
    void anOverdueOneIsToldOncePerTargetDate() {
        wohnt("GEMEINSCHAFTSUNTERKUNFT");
        adam.anerkannt();
        var id = erwarte("OFFEN", "2026-01-01").get("id");
        assertThat(Ausgang.werte(adam.person(), "auszug.ueberfaellig.v1")).isEmpty();
        clock.set(Instant.parse("2026-01-01T23:30:00Z"));
        Ausgang.erwarte(adam.person(), "auszug.ueberfaellig.v1", "\"ziel\":\"2026-01-01\"");
        assertThat(als(KOBLENZ)
                        .get("/api/v1/auszuege?ueberfaellig=true&limit=200")
                        .jsonPath()
                        .getList("eintraege.id"))
                .contains(id);
        als(KOBLENZ)
                .header("If-Match", "*")
                .body("{\"status\": \"VERLAENGERT\", \"ziel\": \"2026-01-10\"}")
                .patch("/api/v1/auszuege/" + id)
                .then()
                .statusCode(200);
        clock.set(Instant.parse("2026-01-11T08:00:00Z"));
        Ausgang.erwarte(adam.person(), "auszug.ueberfaellig.v1", "\"ziel\":\"2026-01-10\"");
        assertThat(Ausgang.werte(adam.person(), "auszug.ueberfaellig.v1")).hasSize(2);
    }

    @Test
    void aPlannedEndClosesItWhenTheDayHasCome() {
        Haus.belege(adam.person(), Haus.platz(), "2025-01-13", "2025-12-14")
                .then()
                .statusCode(201);
        adam.anerkannt();
        erwarte("OFFEN", "2026-01-01");
        clock.set(Instant.parse("2025-12-15T08:00:00Z"));
        assertThat(erwarte("ABGESCHLOSSEN", "2026-01-01")).containsEntry("beendetAm", "2025-12-15");
    }
}
