package de.nahtlos.it.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.it.RunningStack;
import de.nahtlos.it.Vorgang;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import de.nahtlos.kit.stack.KafkaServer;
import de.nahtlos.kit.stack.TopicReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * D-01: no name leaves the services but over REST. Persons whose names exist nowhere else (canaries) go through everything
 * that can happen to them, errors included; then every byte of every topic and of every log is searched for them.
 */
class KeineNamenIT {

    private static final String VORNAME = "Kanarius" + Vorgang.zufall();
    private static final String NACHNAME = "Zeisigmann" + Vorgang.zufall();
    private static final String STRASSE = "Vogelweg" + Vorgang.zufall();
    private static final String TELEFON = "Rufnummer" + Vorgang.zufall();
    private static final String AZR = "AZR" + Vorgang.zufall();
    private static final String TEXT = "Freitext" + Vorgang.zufall();
    private static final List<String> CANARIES = List.of(VORNAME, NACHNAME, STRASSE, TELEFON, AZR, TEXT);

    private static String person;
    private static String uebergabe;

    @BeforeAll
    static void everythingHappensToThePerson() {
        Vorgang.esIst("2025-10-06T08:00:00Z");
        person = Vorgang.registriere(kanarienvogel());
        Vorgang.imVerfahren(person);
        Vorgang.belege(person, Vorgang.unterkunft().get(2));
        var fall = Vorgang.eroeffneFall(person).id();
        var anerkennung = Vorgang.anerkannt(person, "2025-10-02");
        var bescheid = anerkennung.text("ereignisId");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !Vorgang.uebergaengeVon(person).isEmpty());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Vorgang.auszugVon(person).isPresent());
        hilfeplan(fall);
        var uebergang = Vorgang.uebergaengeVon(person).getFirst().path("id").asText();
        uebergabe = Vorgang.uebergabe(person, Vorgang.wechselId(anerkennung), uebergang, TEXT);
        Vorgang.gelungen(Vorgang.als("abh.koblenz")
                .post(
                        Service.STATUS,
                        "/personen/" + person + "/ereignisse/" + bescheid + "/storno",
                        Json.object("grund", "IRRTUM", "text", TEXT)));
        everythingThatGoesWrong();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Vorgang.uebergaengeVon(person).stream()
                        .allMatch(it -> it.path("status").asText().equals("ZURUECKGENOMMEN")));
    }

    private static ObjectNode kanarienvogel() {
        return Json.object(
                "vorname",
                VORNAME,
                "nachname",
                NACHNAME,
                "geburtsdatum",
                "1990-01-10",
                "staatsangehoerigkeit",
                "SYR",
                "azrNummer",
                AZR,
                "anschrift",
                Json.object("strasse", STRASSE, "plz", "56068", "ort", "Koblenz", "gemeinde", "07111000"),
                "kontakt",
                Json.object("telefon", TELEFON));
    }

    private static void hilfeplan(String fall) {
        var plan = "/faelle/" + fall + "/hilfeplan";
        var lotse = Vorgang.als("lotse.koblenz");
        var ziel = Vorgang.gelungen(lotse.post(
                Service.CASE,
                plan + "/ziele",
                Json.object(
                        "handlungsfeld", "SPRACHE", "bezeichnung", TEXT, "messgroesse", TEXT, "bis", "2026-03-31")));
        Vorgang.gelungen(lotse.post(
                Service.CASE,
                plan + "/massnahmen",
                Json.object(
                        "zielId",
                        ziel.id(),
                        "bezeichnung",
                        TEXT,
                        "traeger",
                        TEXT,
                        "kostentraeger",
                        "Amt für Soziales",
                        "rechtskreise",
                        Json.array("ASYLBLG"),
                        "von",
                        "2025-03-01")));
    }

    /** Errors are where names slip into logs: refused bodies, violated constraints, broken JSON. */
    private static void everythingThatGoesWrong() {
        var abh = Vorgang.als("abh.koblenz");
        assertThat(abh.post(Service.STATUS, "/personen", kanarienvogel()).status())
                .isEqualTo(409);
        assertThat(abh.post(Service.STATUS, "/personen", kanarienvogel().put("geburtsdatum", NACHNAME))
                        .status())
                .isEqualTo(400);
        assertThat(abh.post(Service.STATUS, "/personen", kanarienvogel().put("unbekannt" + NACHNAME, NACHNAME))
                        .status())
                .isIn(201, 400, 409);
        assertThat(abh.post(Service.STATUS, "/personen", kanarienvogel().put("vorname", VORNAME + "\u0000"))
                        .status())
                .isEqualTo(400);
        assertThat(abh.post(
                                Service.STATUS,
                                "/personen/" + person + "/ereignisse",
                                Json.object(
                                        "typ", "ASYLGESUCH", "datum", "2025-01-13", "aktenzeichen", TEXT.repeat(50)))
                        .status())
                .isBetween(200, 422);
        Vorgang.gelungen(abh.post(
                Service.STATUS, "/personen/suche", Json.object("name", NACHNAME, "zweck", "FALL", "limit", 5)));
        assertThat(Vorgang.als("lotse.koblenz")
                        .post(Service.CASE, "/faelle", Json.object("personId", NACHNAME))
                        .status())
                .isEqualTo(400);
        assertThat(Vorgang.als("unterkunft.koblenz")
                        .post(Service.HOUSING, "/belegungen", Json.object("personId", NACHNAME))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void noTopicCarriesAName() {
        var fundstellen = new Fundstellen(CANARIES);
        int ueberDiePerson = 0;
        int ueberDieUebergabe = 0;
        for (var topic : topics()) {
            for (var message : RunningStack.topics().all(topic)) {
                assertThat(fundstellen.in(bytes(message))).as(topic).isEmpty();
                ueberDiePerson += person.equals(TopicReader.key(message)) ? 1 : 0;
                ueberDieUebergabe += uebergabe.equals(TopicReader.key(message)) ? 1 : 0;
            }
        }
        assertThat(ueberDiePerson)
                .as("messages about the person, so that there was something to find")
                .isPositive();
        assertThat(ueberDieUebergabe).as("messages about the Übergabe").isPositive();
    }

    private static List<String> topics() {
        return KafkaServer.TOPICS.stream()
                .flatMap(it -> Stream.of(it, it + ".dlq"))
                .toList();
    }

    private static byte[] bytes(org.apache.kafka.clients.consumer.ConsumerRecord<byte[], byte[]> message) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(message.key() == null ? new byte[0] : message.key());
        all.writeBytes(message.value() == null ? new byte[0] : message.value());
        message.headers().forEach(header -> all.writeBytes(header.value()));
        return all.toByteArray();
    }

    @Test
    void noLogOfAServiceAndNoLogOfPostgresCarriesAName() throws IOException {
        var fundstellen = new Fundstellen(CANARIES);
        for (var log : logs()) {
            assertThat(log).isNotEmptyFile();
            assertThat(fundstellen.in(Files.readAllBytes(log)))
                    .as(log.toString())
                    .isEmpty();
        }
    }

    private static List<Path> logs() {
        var stack = RunningStack.get();
        var logs = new ArrayList<Path>();
        for (var service : Service.values()) {
            logs.add(stack.service(service).log());
        }
        logs.add(stack.postgres().log());
        logs.add(stack.kafka().log());
        return logs;
    }

    /** The packet has the name, and only its addressee gets it. */
    @Test
    void theJobcenterReadsTheNameInThePacket() {
        var paket = Vorgang.als("jobcenter.koblenz").get(Service.CASE, "/uebergaben/" + uebergabe + "/paket");
        assertThat(Vorgang.gelungen(paket).toString()).contains(NACHNAME);
    }

    /** The control: over REST, with the right role and purpose, the name is there. */
    @Test
    void whoMaySeeTheNameFetchesIt() {
        assertThat(Vorgang.als("abh.koblenz")
                        .get(Service.STATUS, "/personen/" + person)
                        .text("nachname"))
                .isEqualTo(NACHNAME);
    }
}
