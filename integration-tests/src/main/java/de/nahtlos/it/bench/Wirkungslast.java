package de.nahtlos.it.bench;

import de.nahtlos.it.stack.Service;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * From the 201 of a Bescheid to its effect elsewhere: the Uebergang in case-service, the Auszug in housing-service. The
 * databases themselves note when the effect is committed, by a trigger that waits for the end of the transaction.
 */
final class Wirkungslast {

    private static final String MERKER = """
            create table bench_wirkung (person_id uuid not null, am timestamptz not null);
            create function bench_merke() returns trigger language plpgsql security definer as
              'begin insert into public.bench_wirkung values (new.person_id, clock_timestamp()); return null; end';
            create constraint trigger bench_merker after insert on %s deferrable initially deferred
              for each row execute function bench_merke();
            """;

    private static final String BESCHEID =
            "{\"typ\":\"BAMF_BESCHEID\",\"datum\":\"2025-10-02\",\"ergebnis\":\"FLUECHTLING_3\"}";

    private final Aufrufe aufrufe;
    private final Map<String, DataSource> orte;
    private int ausgeblieben;

    Wirkungslast(Aufrufe aufrufe, DataSource fall, DataSource unterbringung) throws SQLException {
        this.aufrufe = aufrufe;
        this.orte = Map.of("Uebergang", fall, "Auszug", unterbringung);
        fuehreAus(fall, MERKER.formatted("uebergang"));
        fuehreAus(unterbringung, MERKER.formatted("auszug"));
    }

    /**
     * Recognises these persons at this rate.
     *
     * @return how long the answer took from when the request was due, and by effect how long after the answer it was there;
     *     what did not come within the patience is missing and counted
     */
    Map<String, Lastlauf.Zeiten> miss(List<UUID> personen, int jeSekunde) throws Exception {
        Map<UUID, Instant> beantwortet = new ConcurrentHashMap<>();
        var reihe = personen.iterator();
        var antworten = Lastlauf.laufe(personen.size(), jeSekunde, () -> {
            UUID person;
            synchronized (reihe) {
                person = reihe.next();
            }
            aufrufe.schreibe(Service.STATUS, "abh.koblenz", "/personen/" + person + "/ereignisse", BESCHEID);
            beantwortet.put(person, Instant.now());
            return null;
        });
        Map<String, Lastlauf.Zeiten> zeiten = new LinkedHashMap<>();
        zeiten.put("due → 201", antworten);
        for (var ort : orte.entrySet()) {
            var verzug = verzug(ort.getValue(), beantwortet);
            ausgeblieben += beantwortet.size() - verzug.size();
            zeiten.put("201 → " + ort.getKey(), Lastlauf.Zeiten.von(verzug));
        }
        return zeiten;
    }

    /** How many effects in all did not come within the patience. */
    int ausgeblieben() {
        return ausgeblieben;
    }

    private static List<Double> verzug(DataSource ort, Map<UUID, Instant> beantwortet) throws Exception {
        List<Double> millis = List.of();
        for (int versuch = 0; versuch < 300 && millis.size() < beantwortet.size(); versuch++) {
            Thread.sleep(200);
            millis = new ArrayList<>();
            try (var verbindung = ort.getConnection();
                    var anweisung = verbindung.createStatement();
                    var zeilen =
                            anweisung.executeQuery("select person_id, min(am) from bench_wirkung group by person_id")) {
                while (zeilen.next()) {
                    Instant seit = beantwortet.get(zeilen.getObject(1, UUID.class));
                    if (seit != null) {
                        Instant am = zeilen.getTimestamp(2).toInstant();
                        millis.add(Math.max(0, (am.toEpochMilli() - seit.toEpochMilli())) * 1.0);
                    }
                }
            }
        }
        return millis;
    }

    private static void fuehreAus(DataSource datenbank, String sql) throws SQLException {
        try (var verbindung = datenbank.getConnection();
                var anweisung = verbindung.createStatement()) {
            for (String einzelne : sql.split(";\n")) {
                anweisung.execute(einzelne);
            }
        }
    }
}
