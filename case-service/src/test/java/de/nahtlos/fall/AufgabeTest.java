package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.fall.stack.Komponententest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Own tasks and generated ones: whose they are and when they are due. */
@QuarkusTest
class AufgabeTest extends Komponententest {

    @Test
    void tasksAreFoundByWhoseTheyAreAndWhenTheyAreDue() {
        var fall = fall(LOTSE, UUID.randomUUID());
        var gestern = aufgabe(fall, "2025-10-01");
        var heute = aufgabe(fall, HEUTE);
        var sonntag = aufgabe(fall, "2025-10-05");
        var montag = aufgabe(fall, "2025-10-06");
        post(LEITUNG, "/faelle/" + fall + "/zuweisung", Map.of("lotse", LOTSE, "vertretung", LOTSE2))
                .statusCode(200);
        var liste = "/aufgaben?fall=" + fall;

        assertThat(json(get(LOTSE, liste + "&zeitraum=UEBERFAELLIG")).getList("eintraege.id"))
                .containsExactly(gestern);
        assertThat(json(get(LOTSE, liste + "&zeitraum=HEUTE")).getList("eintraege.id"))
                .containsExactly(heute);
        assertThat(json(get(LOTSE, liste + "&zeitraum=WOCHE")).getList("eintraege.id"))
                .containsExactly(gestern, heute, sonntag);
        assertThat(json(get(LOTSE, liste + "&zustaendig=ich&eigene=true")).getList("eintraege.id"))
                .containsExactly(gestern, heute, sonntag, montag);
        assertThat(json(get(LOTSE2, liste + "&zustaendig=alle")).getList("eintraege"))
                .hasSize(4);
        assertThat(json(get(LOTSE2, liste + "&zustaendig=ich")).getList("eintraege"))
                .isEmpty();
        assertThat(json(get(LEITUNG, liste + "&zustaendig=ich")).getList("eintraege"))
                .isEmpty();
        assertThat(json(get(LOTSE, liste + "&eigene=false")).getList("eintraege"))
                .isEmpty();
        istProblem(get(LOTSE, liste + "&zeitraum=IRGENDWANN"), 400, "eingabe-fehlerhaft");
    }

    @Test
    void tasksAreListedByFristAndDone() {
        var fall = fall(LOTSE, UUID.randomUUID());
        var spaeter = aufgabe(fall, "2025-12-01");
        var frueher = aufgabe(fall, "2025-10-10");
        var liste = "/aufgaben?fall=" + fall;
        assertThat(json(get(LOTSE, liste)).getList("eintraege.id")).containsExactly(frueher, spaeter);
        assertThat(json(get(LOTSE, liste + "&faelligBis=2025-11-01")).getList("eintraege.id"))
                .containsExactly(frueher);
        var seite = json(get(LOTSE, liste + "&limit=1"));
        assertThat(json(get(LOTSE, liste + "&limit=1&cursor=" + seite.getString("weiter")))
                        .getList("eintraege.id"))
                .containsExactly(spaeter);
        assertThat(json(get(LOTSE2, liste)).getList("eintraege")).isEmpty();

        istProblem(post(LOTSE2, "/aufgaben/" + frueher + "/erledigung", Map.of()), 404, "nicht-gefunden");
        als(LOTSE).post("/api/v1/aufgaben/" + frueher + "/erledigung").then().statusCode(200);
        assertThat(json(get(LOTSE, liste)).getList("eintraege.id")).containsExactly(spaeter);
        istProblem(
                post(LOTSE, "/faelle/" + fall + "/aufgaben", Map.of("text", "ohne Frist")), 400, "eingabe-fehlerhaft");
        istProblem(get(JOBCENTER, liste), 403, "keine-berechtigung");
    }

    private static String aufgabe(String fall, String frist) {
        return json(post(LOTSE, "/faelle/" + fall + "/aufgaben", Map.of("text", "Anrufen", "frist", frist))
                        .statusCode(201))
                .getString("id");
    }
}
