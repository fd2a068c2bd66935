package de.nahtlos.status.stapel;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.LEI;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.lies;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.stack.Tokens;
import de.nahtlos.status.support.Bestand;
import de.nahtlos.status.support.Datenbank;
import de.nahtlos.status.support.StatusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Facts in bulk over HTTP. */
@StatusTest
class StapelTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void ofTenThousandLinesEveryGoodOneTakesEffectAndEveryBadOneIsNamed() throws Exception {
        String azr = Bestand.azrPrefix();
        List<String> personen = Bestand.personen("07111", azr, 2425);
        for (int i = 0; i < 400; i += 2) {
            Bestand.paar("07111", personen.get(i), personen.get(i + 1));
        }
        String fremder = Bestand.personen("07312", azr, 1).getFirst();
        List<String> zeilen = new ArrayList<>();
        Map<Long, Integer> erwartet = new TreeMap<>();
        for (int i = 0; i < personen.size(); i++) {
            String wer = i % 2 == 0 ? id(personen.get(i)) : "\"azrNummer\":\"" + azr + i + "\"";
            zeilen.add(zeile(wer, "ASYLGESUCH", "2025-01-13", ""));
            zeilen.add(zeile(wer, "ANKUNFTSNACHWEIS", "2025-01-15", ""));
            zeilen.add(zeile(wer, "ASYLANTRAG", "2025-01-27", ""));
            zeilen.add(zeile(wer, "BAMF_BESCHEID", "2025-09-04", ",\"ergebnis\":\"FLUECHTLING_3\""));
            if (i % 8 == 0 && erwartet.size() < 300) {
                falsche(personen.get(i), fremder, i / 8 % 10).forEach((zeile, status) -> {
                    erwartet.put((long) zeilen.size(), status);
                    zeilen.add(zeile);
                });
            }
        }
        assertThat(zeilen).hasSizeGreaterThanOrEqualTo(10_000);
        assertThat(erwartet).hasSizeBetween(300, 310);

        long beginn = System.nanoTime();
        List<JsonNode> antworten = sende("UEBERNEHMEN", zeilen);
        System.out.printf(
                "%d lines in %d ms%n",
                zeilen.size(), Duration.ofNanos(System.nanoTime() - beginn).toMillis());

        assertThat(status(antworten)).isEqualTo(mitGuten(201, zeilen.size(), erwartet));
        assertThat(antworten)
                .allMatch(a -> a.has("problem") == (a.path("status").asInt() >= 400));
        assertThat(antworten.stream().map(a -> a.path("index").asLong()))
                .isSorted()
                .hasSize(zeilen.size());
        assertThat(anerkannte(azr)).isEqualTo("2425");
        assertThat(wechsel(azr)).isEqualTo("2425");

        List<String> vorher = fingerabdruck(azr);
        List<JsonNode> nochmal = sende("UEBERNEHMEN", zeilen);
        assertThat(status(nochmal)).isEqualTo(mitGuten(200, zeilen.size(), erwartet));
        assertThat(nochmal.stream().map(a -> a.path("ereignisId").asText()))
                .isEqualTo(antworten.stream()
                        .map(a -> a.path("ereignisId").asText())
                        .toList());
        assertThat(fingerabdruck(azr)).isEqualTo(vorher);
    }

    @Test
    void checkingGivesTheSameVerdictsAndKeepsNothing() throws Exception {
        String azr = Bestand.azrPrefix();
        List<String> personen = Bestand.personen("07111", azr, 250);
        List<String> zeilen = new ArrayList<>();
        personen.forEach(person -> zeilen.add(zeile(id(person), "ASYLGESUCH", "2025-01-13", "")));
        personen.forEach(person -> zeilen.add(zeile(id(person), "ASYLANTRAG", "2025-01-27", "")));
        personen.forEach(person ->
                zeilen.add(zeile(id(person), "BAMF_BESCHEID", "2025-09-04", ",\"ergebnis\":\"SUBSIDIAER_4\"")));
        zeilen.add(zeile(id(personen.getFirst()), "NIEDERLASSUNGSERLAUBNIS", "2025-02-01", ""));
        zeilen.add(zeile(id(personen.getFirst()), "ASYLGESUCH", "2025-01-13", ""));
        List<String> vorher = fingerabdruck(azr);

        List<JsonNode> geprueft = sende("PRUEFEN", zeilen);

        assertThat(fingerabdruck(azr)).isEqualTo(vorher);
        assertThat(geprueft).noneMatch(a -> a.has("ereignisId"));
        assertThat(geprueft.get(750).path("status").asInt()).isEqualTo(422);
        assertThat(geprueft.get(751).path("status").asInt()).isEqualTo(200);
        assertThat(status(sende("UEBERNEHMEN", zeilen))).isEqualTo(status(geprueft));
        assertThat(anerkannte(azr)).isEqualTo("250");
    }

    @Test
    void aRefusedLineIsKeptWithItsKlaerungsfall() throws Exception {
        String person = Bestand.personen("07111", Bestand.azrPrefix(), 1).getFirst();
        List<String> zeilen =
                List.of(zeile(id(person), "BAMF_BESCHEID", "2025-09-04", ",\"ergebnis\":\"FLUECHTLING_3\""));
        JsonNode antwort = sende("UEBERNEHMEN", zeilen).getFirst();
        JsonNode problem = antwort.path("problem");
        assertThat(antwort.path("status").asInt()).isEqualTo(422);
        assertThat(problem.path("type").asText()).isEqualTo("/probleme/unzulaessiges-ereignis");
        assertThat(problem.path("code").asText()).isEqualTo("BESCHEID_OHNE_ANTRAG");
        assertThat(problem.path("klaerungsfallId").asText()).hasSize(36);
        assertThat(sende("UEBERNEHMEN", zeilen).getFirst()).isEqualTo(antwort);
        assertThat(lies(ABH, person, "ereignisse").getList("")).hasSize(1);
    }

    @Test
    void withoutAModusOrTheRoleNothingIsTaken() {
        als(ABH).contentType("application/json")
                .body("{}")
                .post(V1 + "/ereignisse/stapel")
                .then()
                .statusCode(400);
        als(LEI).contentType("application/json")
                .body("{}")
                .post(V1 + "/ereignisse/stapel?modus=PRUEFEN")
                .then()
                .statusCode(403);
    }

    @Test
    void aLargeBodyIsTakenHereOnly() throws Exception {
        String grosses = "\n".repeat(300 * 1024);
        assertThat(post("/ereignisse/stapel?modus=PRUEFEN", grosses).statusCode())
                .isEqualTo(200);
        HttpResponse<String> anderswo = post("/personen", grosses);
        assertThat(anderswo.statusCode()).isEqualTo(413);
        assertThat(anderswo.body()).contains("/probleme/anfrage-zu-gross");
    }

    /** One or two lines that cannot be good, each with its status. */
    private static Map<String, Integer> falsche(String person, String fremder, int art) {
        String gut = zeile(id(person), "EINREISE", "2025-01-10", "");
        return switch (art) {
            case 0 -> Map.of(gut.substring(5), 400);
            case 1 -> Map.of(zeile(id(UUID.randomUUID().toString()), "EINREISE", "2025-01-10", ""), 404);
            case 2 -> Map.of(zeile(id(fremder), "EINREISE", "2025-01-10", ""), 404);
            case 3 -> Map.of(zeile(id(person), "ANKUNFT", "2025-01-10", ""), 400);
            case 4 -> Map.of(zeile(id(person), "EINREISE", "2025-02-30", ""), 400);
            case 5 -> Map.of(zeile(id(person), "EINREISE", "2100-01-01", ""), 400);
            case 6 -> Map.of(gut + " ".repeat(40_000), 413);
            case 7 -> Map.of("[1]", 400);
            case 8 -> Map.of(zeile("\"azrNummer\":\"gibt-es-nicht\"", "EINREISE", "2025-01-10", ""), 404);
            default -> Map.of(zeile(id(person), "NIEDERLASSUNGSERLAUBNIS", "2025-02-01", ""), 422);
        };
    }

    private static String id(String person) {
        return "\"personId\":\"" + person + "\"";
    }

    private static String zeile(String wer, String typ, String datum, String weitere) {
        return "{%s,\"typ\":\"%s\",\"datum\":\"%s\"%s}".formatted(wer, typ, datum, weitere);
    }

    private static List<Integer> mitGuten(int guter, int anzahl, Map<Long, Integer> andere) {
        List<Integer> alle = new ArrayList<>();
        for (long i = 0; i < anzahl; i++) {
            alle.add(andere.getOrDefault(i, guter));
        }
        return alle;
    }

    private static List<Integer> status(List<JsonNode> antworten) {
        return antworten.stream().map(a -> a.path("status").asInt()).toList();
    }

    private static List<JsonNode> sende(String modus, List<String> zeilen) throws Exception {
        HttpResponse<String> antwort = post("/ereignisse/stapel?modus=" + modus, String.join("\n", zeilen));
        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(antwort.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        List<JsonNode> antworten = new ArrayList<>();
        for (String zeile : antwort.body().lines().toList()) {
            antworten.add(JSON.readTree(zeile));
        }
        return antworten;
    }

    private static HttpResponse<String> post(String pfad, String inhalt) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + V1 + pfad))
                        .header("Authorization", "Bearer " + Tokens.of(ABH))
                        .header(
                                "Content-Type",
                                pfad.startsWith("/ereignisse") ? "application/x-ndjson" : "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(inhalt))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String anerkannte(String azr) {
        return Datenbank.zeilen("select count(*) from person p join statusabschnitt s on s.person_id = p.id"
                        + " where p.kommune = '07111' and azr_nummer like '" + azr + "%' and status = 'ANERKANNT'")
                .getFirst();
    }

    private static String wechsel(String azr) {
        return Datenbank.zeilen("select count(*) from person p join rechtskreiswechsel w on w.person_id = p.id"
                        + " where p.kommune = '07111' and azr_nummer like '" + azr
                        + "%' and w.wirksam_ab = '2025-10-01'"
                        + " and storniert_am is null")
                .getFirst();
    }

    /** Versions and facts: what no request without effect changes. */
    private static List<String> fingerabdruck(String azr) {
        return Datenbank.zeilen(
                "select p.version || ' ' || count(e.id) from person p left join ereignis e on e.person_id = p.id"
                        + " where azr_nummer like '" + azr + "%' group by p.id order by p.id");
    }
}
