package de.nahtlos.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.it.api.Answer;
import de.nahtlos.it.api.Api;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * What people do with Nahtlos, in their words, for tests: register somebody, record an Ereignis, open a Fall. Everybody in
 * it is new and invented; all work for Koblenz unless a method says otherwise.
 */
public final class Vorgang {

    public static final String TRAEGER = "JC-07111";

    private Vorgang() {}

    /** The API as this user. */
    public static Api als(String user) {
        return new Api(RunningStack.get().settings()::url, RunningStack.tokens(), user, (call, answer) -> {});
    }

    /** Sets the clock of every service. */
    public static void esIst(String instant) {
        var jetzt = Json.object("jetzt", Instant.parse(instant).toString());
        for (var service : Service.values()) {
            stelle(service, jetzt);
        }
    }

    /** A service that was started again follows the wall clock until somebody tells it otherwise. */
    public static void esIst(Service service, String instant) {
        stelle(service, Json.object("jetzt", instant));
    }

    private static void stelle(Service service, ObjectNode jetzt) {
        var answer = als("betrieb").call(service, "PUT", "/lokal/uhr", jetzt, null);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    /** The request went through; hands the answer on. */
    public static Answer gelungen(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
        return answer;
    }

    /** A body for {@code POST /personen} of somebody who was not there before. */
    public static ObjectNode neuePerson() {
        return Json.object(
                "vorname",
                "Test" + zufall(),
                "nachname",
                "Probe" + zufall(),
                "geburtsdatum",
                "1990-01-10",
                "staatsangehoerigkeit",
                "SYR",
                "anschrift",
                Json.object("strasse", "Musterweg 1", "plz", "56068", "ort", "Koblenz", "gemeinde", "07111000"));
    }

    /** Letters only, so that it passes for a name. */
    public static String zufall() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "")
                + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
    }

    public static String registriere(ObjectNode person) {
        return gelungen(als("abh.koblenz").post(Service.STATUS, "/personen", person))
                .id();
    }

    /** A registered person without any Ereignis. */
    public static String jemand() {
        return registriere(neuePerson());
    }

    public static Answer ereignis(String person, ObjectNode ereignis) {
        return gelungen(als("abh.koblenz").post(Service.STATUS, "/personen/" + person + "/ereignisse", ereignis));
    }

    public static Answer ereignis(String person, String typ, String datum) {
        return ereignis(person, Json.object("typ", typ, "datum", datum));
    }

    /** Somebody with a running asylum procedure since January 2025. */
    public static String asylbewerber() {
        return imVerfahren(jemand());
    }

    public static String imVerfahren(String person) {
        ereignis(person, "ASYLGESUCH", "2025-01-13");
        ereignis(person, "ASYLANTRAG", "2025-01-27");
        return person;
    }

    /** Recognised as a refugee by a Bescheid that was served on this day. */
    public static Answer anerkannt(String person, String zustellung) {
        return ereignis(person, Json.object("typ", "BAMF_BESCHEID", "datum", zustellung, "ergebnis", "FLUECHTLING_3"));
    }

    public static String wechselId(Answer ereignis) {
        return ereignis.text("rechtskreiswechsel.0.id");
    }

    /** A household of two partners. */
    public static void haushalt(String person, String partner) {
        var haushalt = gelungen(als("abh.koblenz")
                        .post(
                                Service.STATUS,
                                "/haushalte",
                                Json.object("personId", person, "rolle", "PARTNER", "von", "2025-01-13")))
                .id();
        gelungen(als("abh.koblenz")
                .post(
                        Service.STATUS,
                        "/haushalte/" + haushalt + "/mitglieder",
                        Json.object("personId", partner, "rolle", "PARTNER", "von", "2025-01-13")));
    }

    public static Answer eroeffneFall(String person, String... mitglieder) {
        return gelungen(als("lotse.koblenz")
                .post(
                        Service.CASE,
                        "/faelle",
                        Json.object(
                                "personId",
                                person,
                                "mitglieder",
                                List.of(mitglieder),
                                "eingang",
                                Json.object("quelle", "UNTERKUNFT", "datum", "2025-02-10", "anlass", "Probe"))));
    }

    /**
     * An Übergabe to the Jobcenter of Koblenz, provided: application taken, last month confirmed, packet frozen.
     *
     * @param ansprechpartner free text of the sender
     */
    public static String uebergabe(String person, String wechsel, String uebergang, String ansprechpartner) {
        var lotse = als("lotse.koblenz");
        gelungen(lotse.post(
                Service.STATUS,
                "/personen/" + person + "/ereignisse",
                Json.object(
                        "typ", "SGB_II_ANTRAG",
                        "datum", "2025-10-06",
                        "eingangBei", "GEMEINDE",
                        "antragsteller", person,
                        "form", "MUENDLICH")));
        gelungen(als("leistung.koblenz")
                .post(
                        Service.STATUS,
                        "/rechtskreiswechsel/" + wechsel + "/bestaetigung",
                        Json.object("letzterLeistungsmonat", "2025-10")));
        return bereitgestellt(uebergang, ansprechpartner);
    }

    /** An Übergabe to the Jobcenter of Koblenz for which nothing is missing any more, provided. */
    public static String bereitgestellt(String uebergang, String ansprechpartner) {
        var lotse = als("lotse.koblenz");
        var uebergabe = gelungen(lotse.post(
                        Service.CASE,
                        "/uebergaben",
                        Json.object(
                                "an",
                                Json.object("art", "LEISTUNGSTRAEGER", "id", TRAEGER),
                                "uebergaenge",
                                Json.array(uebergang),
                                "ansprechpartner",
                                ansprechpartner,
                                "bemerkung",
                                ansprechpartner)))
                .id();
        gelungen(lotse.post(Service.CASE, "/uebergaben/" + uebergabe + "/bereitstellung", Json.object()));
        return uebergabe;
    }

    /** A Gemeinschaftsunterkunft with one free place; gives the ids of Unterkunft, Einheit and Platz. */
    public static List<String> unterkunft() {
        var amt = als("unterkunft.koblenz");
        var unterkunft = gelungen(amt.post(
                Service.HOUSING,
                "/unterkuenfte",
                Json.object(
                        "name",
                        "GU " + zufall(),
                        "art",
                        "GEMEINSCHAFTSUNTERKUNFT",
                        "gemeinde",
                        "07111000",
                        "adresse",
                        Json.object("strasse", "Musterweg 1", "plz", "56068", "ort", "Koblenz"))));
        var einheit = gelungen(amt.post(
                Service.HOUSING,
                "/unterkuenfte/" + unterkunft.id() + "/einheiten",
                Json.object("bezeichnung", "Wohnung 1")));
        var plaetze = gelungen(
                amt.post(Service.HOUSING, "/einheiten/" + einheit.id() + "/plaetze", Json.object("anzahl", 1)));
        return List.of(unterkunft.id(), einheit.id(), plaetze.text("plaetze.0.id"));
    }

    public static String belege(String person, String platz) {
        return gelungen(als("unterkunft.koblenz")
                        .post(
                                Service.HOUSING,
                                "/belegungen",
                                Json.object("personId", person, "platzId", platz, "von", "2025-01-15")))
                .id();
    }

    /** All Uebergaenge that the Leitung of Koblenz sees with this filter, over all pages. */
    public static List<JsonNode> uebergaenge(String filter) {
        return alle(Service.CASE, "leitung.koblenz", "/uebergaenge?limit=200" + filter);
    }

    public static List<JsonNode> uebergaengeVon(String person) {
        return uebergaenge("").stream()
                .filter(it -> it.path("personId").asText().equals(person))
                .toList();
    }

    public static Optional<JsonNode> auszugVon(String person) {
        return alle(Service.HOUSING, "unterkunft.koblenz", "/auszuege?limit=200").stream()
                .filter(it -> it.path("personId").asText().equals(person))
                .findFirst();
    }

    /** The id of the Uebergang of this Wechsel, as soon as it is there. */
    public static String uebergangZu(String person, String wechsel) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> uebergaengeVon(person).stream()
                                .filter(it -> it.path("wechselId").asText().equals(wechsel))
                                .map(it -> it.path("id").asText())
                                .findFirst()
                                .orElse(""),
                        id -> !id.isEmpty());
    }

    /** All entries that this user sees, over all pages. */
    public static List<JsonNode> alle(Service service, String user, String path) {
        var entries = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = gelungen(als(user).get(service, path + (cursor.isEmpty() ? "" : "&cursor=" + cursor)));
            StreamSupport.stream(page.entries().spliterator(), false).forEach(entries::add);
            cursor = page.body().path("weiter").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return entries;
    }
}
