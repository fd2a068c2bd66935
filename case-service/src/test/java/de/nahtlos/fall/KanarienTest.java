package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.fall.stack.Komponententest;
import de.nahtlos.fall.stack.StatusService;
import de.nahtlos.kit.stack.TestStack;
import de.nahtlos.kit.stack.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Texts that are planted where they belong must not turn up anywhere else. */
@QuarkusTest
class KanarienTest extends Komponententest {

    private static final String KANARIE = "Kanarienvogel-4711";
    private static final String PROBE = "a line that shows that the log is read";
    private static final String PLAN = "Planvogel-4711";
    private static final String NAME = "Kanarius";

    @Test
    void notesAnalysisAndRemarksNeverReachPacketReceiverOrEventsAndNamesNeverReachTopicsOrTheLogOfTheDatabase()
            throws IOException {
        var protokoll = new Protokoll();
        Logger.getLogger("").addHandler(protokoll);
        Logger.getLogger("de.nahtlos.fall").warning(PROBE);
        try {
            planted(protokoll);
        } finally {
            Logger.getLogger("").removeHandler(protokoll);
        }
    }

    private static void planted(Protokoll protokoll) throws IOException {
        var person = StatusService.person(java.util.UUID.randomUUID(), NAME, "Testmann");
        person.put("kontakt", KANARIE).put("asylgrund", KANARIE).put("gesundheit", KANARIE);
        StatusService.kennt(person);
        var fall = fall(LOTSE, id(person));
        post(LOTSE, "/faelle/" + fall + "/notizen", Map.of("text", KANARIE, "vertraulich", true))
                .statusCode(201);
        istProblem(
                post(LOTSE, "/faelle/" + fall + "/notizen", Map.of("text", KANARIE, "vertraulich", KANARIE)),
                400,
                "eingabe-fehlerhaft");
        als(LOTSE)
                .body(Map.of(
                        "wille",
                        KANARIE,
                        "ressourcen",
                        List.of(Map.of("art", "UMFELD", "text", KANARIE)),
                        "lebenslage",
                        List.of()))
                .put("/api/v1/faelle/" + fall + "/fallanalyse")
                .then()
                .statusCode(200);
        plan("/faelle/" + fall + "/hilfeplan");
        var uebergang = uebergang(wechsel(person, 5, "2025-11-01"));
        var befehl = new java.util.HashMap<>(anJobcenter(uebergang));
        befehl.put("bemerkung", KANARIE);
        var id = json(post(LOTSE, "/uebergaben", befehl).statusCode(201)).getString("id");
        post(LOTSE, "/uebergaben/" + id + "/bereitstellung", Map.of()).statusCode(200);
        post(JOBCENTER, "/uebergaben/" + id + "/rueckfrage", Map.of("paketVersion", 1, "text", KANARIE))
                .statusCode(200);
        post(LOTSE, "/uebergaben/" + id + "/antwort", Map.of("text", KANARIE)).statusCode(200);
        ereignisse(id, 3);

        var paket = get(JOBCENTER, "/uebergaben/" + id + "/paket")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(paket).contains(NAME).doesNotContain(KANARIE, PLAN);
        for (String liste : List.of("/faelle", "/aufgaben", "/uebergaenge", "/uebergaben", "/bedarfe", "/angebote")) {
            assertThat(get(LEITUNG, liste + "?limit=200")
                            .statusCode(200)
                            .extract()
                            .asString())
                    .as(liste)
                    .doesNotContain(KANARIE);
        }
        assertThat(get(JOBCENTER, "/uebergaben?limit=200").extract().asString()).doesNotContain(KANARIE, PLAN);
        for (String verborgen : List.of("/notizen", "/fallanalyse", "/fallanalyse/verlauf", "")) {
            assertThat(get(LOTSE2, "/faelle/" + fall + verborgen)
                            .statusCode(404)
                            .extract()
                            .asString())
                    .as(verborgen)
                    .doesNotContain(KANARIE, NAME);
        }
        for (String topic : List.of("nahtlos.status.v1", "nahtlos.uebergabe.v1")) {
            assertThat(TopicReader.ofTestStack().all(topic))
                    .allSatisfy(message -> assertThat(message + new String(message.value(), StandardCharsets.UTF_8))
                            .doesNotContain(NAME, KANARIE, PLAN));
        }
        assertThat(Files.readString(TestStack.postgresLog())).doesNotContain(NAME, KANARIE, PLAN);
        assertThat(protokoll.zeilen())
                .anyMatch(zeile -> zeile.contains(PROBE))
                .noneMatch(zeile -> zeile.contains(KANARIE) || zeile.contains(PLAN) || zeile.contains(NAME));
    }

    /** The words of the plan are for those who see the Fall. */
    private static void plan(String plan) {
        var ziel = Map.of("handlungsfeld", "ARBEIT", "bezeichnung", PLAN, "messgroesse", PLAN, "bis", "2026-03-31");
        var zielId = json(post(LOTSE, plan + "/ziele", ziel).statusCode(201)).getString("id");
        var massnahme = Map.of(
                "zielId", zielId,
                "bezeichnung", PLAN,
                "traeger", PLAN,
                "kostentraeger", PLAN,
                "rechtskreise", List.of("ASYLBLG"),
                "von", "2025-03-01");
        post(LOTSE, plan + "/massnahmen", massnahme).statusCode(201);
    }

    /** What the service writes into its log. */
    private static final class Protokoll extends Handler {

        private final List<String> zeilen = new CopyOnWriteArrayList<>();

        List<String> zeilen() {
            return List.copyOf(zeilen);
        }

        @Override
        public void publish(LogRecord zeile) {
            zeilen.add(zeile.getMessage() + Arrays.toString(zeile.getParameters()) + zeile.getThrown());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
