package de.nahtlos.it.journey;

import static de.nahtlos.it.Vorgang.als;
import static de.nahtlos.it.Vorgang.gelungen;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.it.Vorgang;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** J-06, J-07: nobody's case lies idle because a Lotse is away or leaves. */
class FallbestandIT {

    private static final String LOTSE2 = "lotse2.koblenz";

    @BeforeEach
    void clock() {
        Vorgang.esIst("2025-10-06T08:00:00Z");
    }

    /** J-06 */
    @Test
    void aLotseFallsIllAndTheDeputySeesAndWorksTheCasesUntilTheReturn() {
        var krank = "lotse." + UUID.randomUUID();
        var fall = Vorgang.eroeffneFall(Vorgang.jemand()).id();
        gelungen(als("leitung.koblenz")
                .post(Service.CASE, "/faelle/" + fall + "/zuweisung", Json.object("lotse", krank)));
        assertThat(als(LOTSE2).get(Service.CASE, "/faelle/" + fall).status()).isEqualTo(404);

        var abwesenheit = gelungen(als("leitung.koblenz")
                        .post(
                                Service.CASE,
                                "/lotsen/" + krank + "/abwesenheiten",
                                Json.object("vertretung", LOTSE2, "von", "2025-10-06")))
                .id();
        assertThat(Vorgang.alle(Service.CASE, LOTSE2, "/faelle?zustaendig=ich&limit=200"))
                .anyMatch(it -> it.path("id").asText().equals(fall));
        gelungen(als(LOTSE2)
                .post(
                        Service.CASE,
                        "/faelle/" + fall + "/aufgaben",
                        Json.object("text", "Hausbesuch", "frist", "2025-10-10")));
        gelungen(als("leitung.koblenz")
                .post(
                        Service.CASE,
                        "/lotsen/" + krank + "/abwesenheiten/" + abwesenheit + "/ende",
                        Json.object("am", "2025-10-10")));

        Vorgang.esIst("2025-10-11T08:00:00Z");
        assertThat(als(LOTSE2).get(Service.CASE, "/faelle/" + fall).status()).isEqualTo(404);
    }

    /** J-07 */
    @Test
    void aLotseLeavesAndEveryoneOf120CasesHasANewOne() {
        var geht = "lotse.kaiserslautern";
        List<String> faelle = new ArrayList<>();
        for (int n = 0; n < 120; n++) {
            faelle.add(gelungen(als(geht)
                            .post(
                                    Service.CASE,
                                    "/faelle",
                                    Json.object(
                                            "personId",
                                            UUID.randomUUID().toString(),
                                            "eingang",
                                            Json.object("quelle", "SELBST", "datum", "2025-10-06"))))
                    .id());
        }

        var antwort = gelungen(als("leitung.kaiserslautern")
                .post(
                        Service.CASE,
                        "/lotsen/" + geht + "/fallbestand-uebertragung",
                        Json.object("an", "lotse2.kaiserslautern")));

        var ergebnisse = StreamSupport.stream(antwort.body().path("ergebnisse").spliterator(), false)
                .toList();
        assertThat(ergebnisse).extracting(it -> it.path("fallId").asText()).containsAll(faelle);
        assertThat(ergebnisse).allMatch(it -> it.path("status").asInt() == 200);
        assertThat(Vorgang.alle(Service.CASE, geht, "/faelle?zustaendig=ich&limit=200"))
                .isEmpty();
        assertThat(Vorgang.alle(
                        Service.CASE, "leitung.kaiserslautern", "/faelle?zustaendig=lotse2.kaiserslautern&limit=200"))
                .hasSizeGreaterThanOrEqualTo(120);
    }
}
