package de.nahtlos.status.ereignis;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.melde;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.status.support.Bestand;
import de.nahtlos.status.support.Datenbank;
import de.nahtlos.status.support.StatusTest;
import de.nahtlos.status.support.Zufallstatsache;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Many writers on many households end where one writer would have ended. */
@StatusTest
class NebenlaeufigkeitTest {

    private static final long SEED = 20261120;
    private static final int HAUSHALTE = 50;
    private static final int JE_HAUSHALT = 20;
    private static final int SCHREIBER = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aThousandPostsOfEightClientsEndInTheSameTimelinesAsOneAfterAnother() throws Exception {
        List<String> personen = haushalte();
        List<String> spiegel = haushalte();
        Random zufall = new Random(SEED);
        List<Callable<Integer>> anfragen = new ArrayList<>();
        for (int i = 0; i < HAUSHALTE * JE_HAUSHALT; i++) {
            String person = personen.get(2 * (i % HAUSHALTE) + zufall.nextInt(2));
            Map<String, Object> tatsache = Zufallstatsache.eine(zufall);
            anfragen.add(() -> melde(ABH, person, tatsache).statusCode());
        }
        Collections.shuffle(anfragen, zufall);

        assertThat(gleichzeitig(anfragen)).allMatch(status -> status == 200 || status == 201 || status == 422);

        inDerReihenfolgeDerErfassung(personen)
                .forEach(erfasst -> melde(ABH, spiegel.get(personen.indexOf(erfasst.person())), erfasst.tatsache()));
        for (int i = 0; i < personen.size(); i++) {
            assertThat(hergeleitet(personen.get(i)))
                    .as("person %d, seed %d", i, SEED)
                    .isEqualTo(hergeleitet(spiegel.get(i)));
        }
        assertThat(personen.stream().filter(person -> hergeleitet(person).size() > 5))
                .hasSizeGreaterThan(50);
    }

    private static List<String> haushalte() throws SQLException {
        List<String> personen = Bestand.personen("07111", Bestand.azrPrefix(), 2 * HAUSHALTE);
        for (int i = 0; i < personen.size(); i += 2) {
            Bestand.paar("07111", personen.get(i), personen.get(i + 1));
        }
        return personen;
    }

    private static List<Integer> gleichzeitig(List<Callable<Integer>> anfragen) throws Exception {
        try (var pool = Executors.newFixedThreadPool(SCHREIBER)) {
            List<Integer> antworten = new ArrayList<>();
            for (var antwort : pool.invokeAll(anfragen)) {
                antworten.add(antwort.get());
            }
            return antworten;
        }
    }

    private record Erfasst(String person, Map<String, Object> tatsache) {}

    private static List<Erfasst> inDerReihenfolgeDerErfassung(List<String> personen) throws Exception {
        List<Erfasst> erfasste = new ArrayList<>();
        for (String zeile : Datenbank.zeilen(
                "select json_build_array(person_id, typ, datum, inhalt) from ereignis where person_id in ('"
                        + String.join("','", personen) + "') order by folge")) {
            var werte = JSON.readTree(zeile);
            Map<String, Object> tatsache = new HashMap<>();
            werte.get(3)
                    .properties()
                    .forEach(feld -> tatsache.put(feld.getKey(), JSON.convertValue(feld.getValue(), Object.class)));
            tatsache.put("typ", werte.get(1).asText());
            tatsache.put("datum", werte.get(2).asText());
            erfasste.add(new Erfasst(werte.get(0).asText(), tatsache));
        }
        return erfasste;
    }

    /** Every derived row of a person, without ids. */
    private static List<String> hergeleitet(String person) {
        return Datenbank.zeilen("""
                select concat_ws(' ', 'S', nr, von, bis, status, schutzart, paragraf, rechtsgrundlage)
                  from statusabschnitt where person_id = '%1$s'
                union all select concat_ws(' ', 'R', nr, von, bis, rechtskreis, regel, begruendung, weitere)
                  from rechtskreisabschnitt where person_id = '%1$s'
                union all select concat_ws(' ', 'L', nr, von, bis, achse, wert)
                  from standabschnitt where person_id = '%1$s'
                union all select concat_ws(' ', 'F', nr, typ, ende) from frist where person_id = '%1$s'
                union all select concat_ws(' ', 'W', von, nach, wirksam_ab, antrag_am, leistung_ab, luecke_von, luecke_bis)
                  from rechtskreiswechsel where person_id = '%1$s' and storniert_am is null
                order by 1
                """.formatted(person));
    }
}
