package de.nahtlos.status.pruefung;

import static de.nahtlos.status.support.Amt.JC;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.REG;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.als;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.status.support.StatusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases over HTTP: in goes eingabe, out come the fields of erwartet. */
@StatusTest
class PruefungResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PRUEFUNGEN = V1 + "/pruefungen";
    private static final String HORIZONT = "2026-12-31";

    /** Parts of erwartet whose entries must all be found in the answer. */
    private static final List<String> LISTEN =
            List.of("statusverlauf", "rechtskreisverlauf", "rechtskreiswechsel", "fristen", "leistungsbeginn");

    record Fall(String id, JsonNode json) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Fall> faelle() throws IOException {
        try (InputStream datei = PruefungResourceTest.class.getResourceAsStream("/faelle/rechtskreis-faelle.json")) {
            return StreamSupport.stream(JSON.readTree(datei).get("faelle").spliterator(), false)
                    .map(fall -> new Fall(fall.get("id").asText(), fall))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faelle")
    void theAnswerNamesWhatTheWorkedCaseExpects(Fall fall) throws IOException {
        ObjectNode eingabe = fall.json().get("eingabe").deepCopy();
        eingabe.set("stichtagsregel", fall.json().get("stichtagsregel"));
        String text = als(REG).body(eingabe.toString())
                .post(PRUEFUNGEN)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonNode antwort = JSON.readTree(text);
        JsonNode erwartet = fall.json().get("erwartet");
        for (String liste : LISTEN) {
            erwartet.get(liste)
                    .forEach(eintrag -> assertThat(antwort.get(liste))
                            .as("%s %s", liste, eintrag)
                            .anyMatch(gefunden -> passt(eintrag, gefunden)));
        }
        JsonNode abgelehnt = erwartet.get("abgelehntesEreignis");
        assertThat(antwort.get("abgelehnteEreignisse")).hasSize(abgelehnt.isNull() ? 0 : 1);
        if (!abgelehnt.isNull()) {
            assertThat(passt(abgelehnt, antwort.get("abgelehnteEreignisse").get(0)))
                    .isTrue();
        }
    }

    /** An excerpt may begin earlier; an open end must reach the horizon. */
    private static boolean passt(JsonNode erwartet, JsonNode gefunden) {
        boolean auszug = erwartet.path("auszug").asBoolean();
        return erwartet.properties().stream().allMatch(feld -> {
            JsonNode wert = gefunden.path(feld.getKey());
            return switch (feld.getKey()) {
                case "auszug" -> true;
                case "von" ->
                    auszug
                            ? wert.asText().compareTo(feld.getValue().asText()) <= 0
                            : wert.asText().equals(feld.getValue().asText());
                case "bis" ->
                    feld.getValue().isNull()
                            ? wert.isNull() || wert.asText().compareTo(HORIZONT) >= 0
                            : wert.equals(feld.getValue());
                default -> wert.equals(feld.getValue()) || (feld.getValue().isNull() && wert.isMissingNode());
            };
        });
    }

    @Test
    void everyEntryNamesPersonAndReason() {
        var antwort = als(LOT).body(eingabe("BAMF_BESCHEID"))
                .post(PRUEFUNGEN)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(antwort.getList("rechtskreisverlauf.person")).containsOnly("P1");
        assertThat(antwort.getList("rechtskreisverlauf.begruendung.text")).doesNotContainNull();
        assertThat(antwort.getList("fristen.typ")).contains("KLAGEFRIST");
    }

    @Test
    void wrongFieldsAreNamed() {
        als(LOT).body(eingabe("UMZUG"))
                .post(PRUEFUNGEN)
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem("/ereignisse/0/typ"));
        als(LOT).body(Map.of("personen", List.of(), "ereignisse", List.of()))
                .post(PRUEFUNGEN)
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem("/personen"));
        als(LOT).body(Map.of(
                        "personen", List.of(Map.of("id", "P1", "geburtsdatum", "1992-04-18")),
                        "ereignisse", List.of(Map.of("typ", "ASYLGESUCH", "datum", "2025-01-13", "person", "P2"))))
                .post(PRUEFUNGEN)
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem("/ereignisse/0/person"));
    }

    @Test
    void aRoleIsNeeded() {
        als(JC).body(eingabe("ASYLGESUCH")).post(PRUEFUNGEN).then().statusCode(403);
        given().contentType(ContentType.JSON).body("{}").post(PRUEFUNGEN).then().statusCode(401);
    }

    private static Map<String, Object> eingabe(String typ) {
        return Map.of(
                "personen",
                List.of(Map.of("id", "P1", "geburtsdatum", "1992-04-18", "rolle", "ALLEINSTEHEND")),
                "ausgangslage",
                List.of(Map.of(
                        "person", "P1", "status", "ASYLBEWERBER", "rechtskreis", "ASYLBLG_3", "am", "2025-01-27")),
                "ereignisse",
                List.of(Map.of("typ", typ, "datum", "2025-09-04", "person", "P1", "ergebnis", "FLUECHTLING_3")));
    }
}
