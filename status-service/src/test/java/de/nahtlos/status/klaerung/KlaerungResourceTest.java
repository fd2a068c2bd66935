package de.nahtlos.status.klaerung;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.FREMDE_ABH;
import static de.nahtlos.status.support.Amt.LEI;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.adam;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.ereignis;
import static de.nahtlos.status.support.Amt.geschieht;
import static de.nahtlos.status.support.Amt.lies;
import static de.nahtlos.status.support.Amt.melde;
import static de.nahtlos.status.support.Amt.niemand;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.nahtlos.kit.time.SettableClock;
import de.nahtlos.status.support.Meldung;
import de.nahtlos.status.support.Meldungen;
import de.nahtlos.status.support.StatusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@StatusTest
class KlaerungResourceTest {

    private static final String FAELLE = V1 + "/klaerungsfaelle";
    private static final String ABH2 = "abh2.koblenz";

    @Inject
    SettableClock uhr;

    @AfterEach
    void stelleDieUhrZurueck() {
        uhr.reset();
    }

    @Test
    void aRefusedFactIsListedWithWhatToDoUntilItIsTakenUp() {
        String person = asylsuchender();
        String fall = bescheidOhneAntrag(person);
        als(ABH).get(FAELLE + "/" + fall)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("personId", equalTo(person))
                .body("typ", equalTo("BAMF_BESCHEID"))
                .body("datum", equalTo("2025-03-03"))
                .body("code", equalTo("BESCHEID_OHNE_ANTRAG"))
                .body("status", equalTo("OFFEN"))
                .body("naechsterSchritt", containsString("Antrag"));
        assertThat(alle("OFFEN")).contains(fall);
        geschieht(person, "ASYLANTRAG", "2025-01-27");
        assertThat(alle("OFFEN")).doesNotContain(fall);
        als(ABH).get(FAELLE + "/" + fall)
                .then()
                .body("status", equalTo("GESCHLOSSEN"))
                .body("abschluss", equalTo("AUFGEGRIFFEN"));
        assertThat(alle("GESCHLOSSEN")).contains(fall);
        schlageVor(ABH, fall, "VERWERFEN")
                .statusCode(409)
                .body("type", equalTo("/probleme/klaerungsfall-geschlossen"))
                .body("abschluss", equalTo("AUFGEGRIFFEN"))
                .body("detail", containsString("Spätere Angaben"));
    }

    @Test
    void laterFactsChangeWhyAFactIsRefused() {
        String person = asylsuchender();
        String fall = bescheidOhneAntrag(person);
        geschieht(person, "ASYLANTRAG", "2025-04-07");
        als(ABH).get(FAELLE + "/" + fall).then().body("code", equalTo("DATUM_VOR_ANTRAG"));
    }

    @Test
    void twoPersonsRejectAFactForGood() {
        String person = asylsuchender();
        String fall = bescheidOhneAntrag(person);
        schlageVor(ABH, fall, "VERWERFEN")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("VORGESCHLAGEN"))
                .body("vorschlag.von", equalTo(ABH))
                .body("wirkung", nullValue());
        assertThat(alle("VORGESCHLAGEN")).contains(fall);
        bestaetige(ABH, fall).statusCode(409).body("type", equalTo("/probleme/vier-augen"));
        bestaetige(ABH2, fall).statusCode(200).body("abschluss", equalTo("VERWORFEN"));
        bestaetige(ABH2, fall).statusCode(409);
        var bescheid = lies(ABH, person, "ereignisse");
        assertThat(bescheid.getString("find { it.typ == 'BAMF_BESCHEID' }.stornogrund"))
                .isEqualTo("VERWORFEN");
        geschieht(person, "ASYLANTRAG", "2025-01-27");
        assertThat(lies(ABH, person, "statusverlauf").getList("status")).doesNotContain("ANERKANNT");
    }

    @Test
    void twoPersonsLetAFactTakeEffectThatTheTableRefuses() {
        String person = asylsuchender();
        String fall = bescheidOhneAntrag(person);
        schlageVor(ABH2, fall, "UEBERSTEUERN")
                .statusCode(200)
                .body("wirkung.status", equalTo("ANERKANNT"))
                .body("wirkung.bezeichnung", equalTo("Asylberechtigter"));
        assertThat(lies(ABH, person, "statusverlauf").getList("status")).doesNotContain("ANERKANNT");
        bestaetige(ABH, fall)
                .statusCode(200)
                .body("abschluss", equalTo("UEBERSTEUERT"))
                .body("wirkung.status", equalTo("ANERKANNT"));
        assertThat(lies(ABH, person, "statusverlauf").getList("status")).endsWith("ANERKANNT");
        var kreise = lies(LEI, person, "rechtskreisverlauf");
        assertThat(kreise.getString("[-1].rechtskreis")).isEqualTo("SGB_II");
        assertThat(kreise.getString("[-1].von")).isEqualTo("2025-04-01");
        assertThat(kreise.getList("[-1].hinweise", String.class)).contains("UEBERSTEUERT");
        assertThat(kreise.getString("[-1].begruendung.text"))
                .contains("übersteuert")
                .doesNotContain(ABH, ABH2);
        assertThat(lies(LEI, person, "rechtskreiswechsel").getString("[0].wirksamAb"))
                .isEqualTo("2025-04-01");
        assertThat(Meldungen.von(person, 5))
                .extracting(Meldung::typ)
                .contains("rechtskreiswechsel.festgestellt.v1", "aufenthaltsstatus.geaendert.v1");
    }

    @Test
    void beforeTheConfirmationNobodyKnewOfTheOverride() {
        uhr.set(Instant.parse("2026-03-02T08:00:00Z"));
        String person = asylsuchender();
        String fall = bescheidOhneAntrag(person);
        schlageVor(ABH, fall, "UEBERSTEUERN").statusCode(200);
        uhr.set(Instant.parse("2026-03-09T08:00:00Z"));
        bestaetige(ABH2, fall).statusCode(200);
        String stand = "stand?stichtag=2025-03-10&kenntnisstand=";
        assertThat(lies(ABH, person, stand + "2026-03-08").getString("status")).isEqualTo("ASYLSUCHENDER");
        assertThat(lies(ABH, person, stand + "2026-03-09").getString("status")).isEqualTo("ANERKANNT");
    }

    @Test
    void whatTheTableLeadsNowhereWithCannotBeOverridden() {
        String person = asylsuchender();
        String fall = abgelehnt(person, ereignis("STATUS_ABGESCHOBEN_MANUELL", "2025-03-03"));
        schlageVor(ABH, fall, "UEBERSTEUERN")
                .statusCode(422)
                .body("type", equalTo("/probleme/nicht-uebersteuerbar"))
                .body("code", equalTo("KEIN_AUSREISENACHWEIS"));
        schlageVor(ABH, fall, "VERWERFEN").statusCode(200);
    }

    @Test
    void aProposalCanBeReplacedAndWithdrawnAndTheVersionIsHonoured() {
        String fall = bescheidOhneAntrag(asylsuchender());
        bestaetige(ABH2, fall).statusCode(409).body("type", equalTo("/probleme/kein-vorschlag"));
        schlageVor(ABH, fall, "VERWERFEN").statusCode(200);
        als(ABH2)
                .header("If-Match", "\"1\"")
                .body(vorschlag("UEBERSTEUERN"))
                .post(FAELLE + "/" + fall + "/vorschlag")
                .then()
                .statusCode(412)
                .body("konflikte.find { it.feld == 'entscheidung' }.aktuellerWert", equalTo("VERWERFEN"));
        als(ABH2)
                .header("If-Match", "\"2\"")
                .body(vorschlag("UEBERSTEUERN"))
                .post(FAELLE + "/" + fall + "/vorschlag")
                .then()
                .statusCode(200)
                .body("vorschlag.von", equalTo(ABH2));
        bestaetige(ABH2, fall).statusCode(409).body("type", equalTo("/probleme/vier-augen"));
        als(ABH).post(FAELLE + "/" + fall + "/vorschlag/ruecknahme")
                .then()
                .statusCode(200)
                .body("status", equalTo("OFFEN"));
        als(ABH).post(FAELLE + "/" + fall + "/vorschlag/ruecknahme").then().statusCode(409);
        als(ABH).header("If-Match", "\"2\"")
                .post(FAELLE + "/" + fall + "/bestaetigung")
                .then()
                .statusCode(412);
    }

    @Test
    void onlyTheOwnAuslaenderbehoerdeSeesThem() {
        String fall = bescheidOhneAntrag(asylsuchender());
        als(LEI).get(FAELLE).then().statusCode(403);
        given().get(FAELLE).then().statusCode(401);
        als(FREMDE_ABH).get(FAELLE + "/" + fall).then().statusCode(404);
        schlageVor(FREMDE_ABH, fall, "VERWERFEN").statusCode(404);
        bestaetige(FREMDE_ABH, fall).statusCode(404);
        als(FREMDE_ABH).get(FAELLE).then().statusCode(200).body("eintraege.id", not(hasItem(fall)));
        schlageVor(ABH, niemand(), "VERWERFEN").statusCode(404);
    }

    @Test
    void wrongInputIsNamed() {
        String fall = bescheidOhneAntrag(asylsuchender());
        schlageVor(ABH, fall, "VERGESSEN").statusCode(400).body("felder.pfad", hasItem("/entscheidung"));
        als(ABH).body(Map.of("entscheidung", "VERWERFEN", "grund", " "))
                .post(FAELLE + "/" + fall + "/vorschlag")
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem("/grund"));
        als(ABH).get(FAELLE + "?status=VERGESSEN").then().statusCode(400).body("felder.pfad", hasItem("/status"));
        als(ABH).get(FAELLE + "?limit=viele").then().statusCode(400).body("felder.pfad", hasItem("/limit"));
        als(ABH).get(FAELLE + "?cursor=quatsch").then().statusCode(400).body("felder.pfad", hasItem("/cursor"));
    }

    private static String asylsuchender() {
        String person = adam();
        geschieht(person, "ASYLGESUCH", "2025-01-13");
        return person;
    }

    private static String bescheidOhneAntrag(String person) {
        return abgelehnt(person, ereignis("BAMF_BESCHEID", "2025-03-03", "ergebnis", "FLUECHTLING_3"));
    }

    private static String abgelehnt(String person, Map<String, Object> ereignis) {
        return melde(ABH, person, ereignis).then().statusCode(422).extract().path("klaerungsfallId");
    }

    private static Map<String, Object> vorschlag(String entscheidung) {
        return Map.of("entscheidung", entscheidung, "grund", "In der Papierakte geprüft");
    }

    private static ValidatableResponse schlageVor(String user, String fall, String entscheidung) {
        return als(user)
                .body(vorschlag(entscheidung))
                .post(FAELLE + "/" + fall + "/vorschlag")
                .then();
    }

    private static ValidatableResponse bestaetige(String user, String fall) {
        return als(user).post(FAELLE + "/" + fall + "/bestaetigung").then();
    }

    /** All pages, two entries at a time. */
    private static List<String> alle(String status) {
        List<String> ids = new ArrayList<>();
        String weiter = "";
        while (weiter != null) {
            var seite = als(ABH).get(FAELLE + "?limit=2&status=" + status + "&cursor=" + weiter)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(seite.getList("eintraege.id"));
            weiter = seite.getString("weiter");
        }
        return ids;
    }
}
