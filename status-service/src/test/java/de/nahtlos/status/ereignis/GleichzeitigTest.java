package de.nahtlos.status.ereignis;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.adam;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.ereignis;
import static de.nahtlos.status.support.Amt.haushalt;
import static de.nahtlos.status.support.Amt.lies;
import static de.nahtlos.status.support.Amt.melde;
import static de.nahtlos.status.support.Amt.mitglied;
import static de.nahtlos.status.support.Amt.person;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.support.Datenbank;
import de.nahtlos.status.support.StatusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several writers at once. */
@StatusTest
class GleichzeitigTest {

    @Test
    void writersOnOneHouseholdTakeTurns() throws Exception {
        String adam = adam();
        String eva = person("Eva", "1991-02-11");
        haushalt(mitglied(adam, "PARTNER", "2025-01-01"), mitglied(eva, "PARTNER", "2025-01-01"));
        List<Callable<Integer>> schreiber = new ArrayList<>();
        for (String person : List.of(adam, eva)) {
            schreiber.add(() ->
                    melde(ABH, person, ereignis("ASYLGESUCH", "2025-01-13")).statusCode());
            schreiber.add(
                    () -> melde(ABH, person, ereignis("EINREISE", "2025-01-10")).statusCode());
            schreiber.add(() -> melde(ABH, person, ereignis("ANKUNFTSNACHWEIS", "2025-01-15"))
                    .statusCode());
            schreiber.add(() ->
                    melde(ABH, person, ereignis("ASYLANTRAG", "2025-01-27")).statusCode());
        }
        assertThat(gleichzeitig(schreiber)).allMatch(status -> status == 201 || status == 422);
        for (String person : List.of(adam, eva)) {
            assertThat(lies(ABH, person, "ereignisse").getList("")).hasSize(4);
            assertThat(lies(ABH, person, "").getString("status")).isEqualTo("ASYLBEWERBER");
            assertThat(lies(ABH, person, "rechtskreisverlauf").getList("rechtskreis"))
                    .contains("ASYLBLG_3");
        }
    }

    @Test
    void theSameFactFromManyOfficesIsRecordedOnce() throws Exception {
        String person = adam();
        List<Callable<Integer>> schreiber = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            schreiber.add(() ->
                    melde(ABH, person, ereignis("ASYLGESUCH", "2025-01-13")).statusCode());
        }
        assertThat(gleichzeitig(schreiber)).containsOnlyOnce(201).contains(200).doesNotContain(500);
        assertThat(lies(ABH, person, "ereignisse").getList("")).hasSize(1);
    }

    @Test
    void aPersonWhomTwoHouseholdsWantJoinsOneAndNobodyWaitsForEver() throws Exception {
        String adam = adam();
        String erster = haushalt(mitglied(person("Eva", "1991-02-11"), "PARTNER", "2025-01-13"));
        String zweiter = haushalt(mitglied(person("Eva", "1992-02-11"), "PARTNER", "2025-01-13"));
        List<Callable<Integer>> schreiber = new ArrayList<>();
        for (String haushalt : List.of(erster, zweiter, erster, zweiter)) {
            schreiber.add(() -> nimmAuf(haushalt, adam));
            schreiber.add(
                    () -> melde(ABH, adam, ereignis("ASYLGESUCH", "2025-01-13")).statusCode());
        }
        List<Integer> antworten = gleichzeitig(schreiber);
        assertThat(antworten).allMatch(status -> List.of(200, 201, 409).contains(status));
        assertThat(Datenbank.zeilen("select haushalt_id from mitgliedschaft where person_id = '" + adam + "'"))
                .hasSize(1);
    }

    private static int nimmAuf(String haushalt, String person) {
        return als(ABH).body(Map.of("personId", person, "rolle", "PARTNER", "von", "2025-01-13"))
                .post(V1 + "/haushalte/" + haushalt + "/mitglieder")
                .statusCode();
    }

    private static List<Integer> gleichzeitig(List<Callable<Integer>> aufgaben) throws Exception {
        try (var pool = Executors.newFixedThreadPool(aufgaben.size())) {
            List<Integer> antworten = new ArrayList<>();
            for (Future<Integer> antwort : pool.invokeAll(aufgaben)) {
                antworten.add(antwort.get());
            }
            return antworten;
        }
    }
}
