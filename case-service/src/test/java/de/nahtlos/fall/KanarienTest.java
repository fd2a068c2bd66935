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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts that are planted where they belong must not turn up anywhere else. */
@QuarkusTest
class KanarienTest extends Komponententest {

    private static final String KANARIE = "Kanarienvogel-4711";
    private static final String NAME = "Kanarius";

    @Test
    void notesAnalysisAndRemarksNeverReachPacketReceiverOrEventsAndNamesNeverReachTopicsOrTheLogOfTheDatabase()
            throws IOException {
        var person = StatusService.person(java.util.UUID.randomUUID(), NAME, "Testmann");
        person.put("kontakt", KANARIE).put("asylgrund", KANARIE).put("gesundheit", KANARIE);
        StatusService.kennt(person);
        var fall = fall(LOTSE, id(person));
        post(LOTSE, "/faelle/" + fall + "/notizen", Map.of("text", KANARIE, "vertraulich", true))
                .statusCode(201);
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
        assertThat(paket).contains(NAME).doesNotContain(KANARIE);
        assertThat(get(JOBCENTER, "/uebergaben?limit=200").extract().asString()).doesNotContain(KANARIE);
        for (String topic : List.of("nahtlos.status.v1", "nahtlos.uebergabe.v1")) {
            assertThat(TopicReader.ofTestStack().all(topic))
                    .allSatisfy(message -> assertThat(message + new String(message.value(), StandardCharsets.UTF_8))
                            .doesNotContain(NAME, KANARIE));
        }
        assertThat(Files.readString(TestStack.postgresLog())).doesNotContain(NAME, KANARIE);
    }
}
