package de.nahtlos.it.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** An invented stock of 200 Gemeinden and 20,000 places of which 19 in 20 are taken, with stays of the past. */
final class Bestandsvorlage {

    private static final int HAEUSER = 2000;
    private static final int EINHEITEN = HAEUSER * 5;
    private static final int PLAETZE = EINHEITEN * 2;

    private static final List<String> BESTAND = List.of(
            """
            insert into unterkunft (id, kommune, name, art, gemeinde, strasse, plz, ort, sozialraum, merkmale,
              erfasst_am, version)
            select md5('haus' || n)::uuid, '07111', 'Haus ' || n,
              case when n %% 3 = 0 then 'DEZENTRALE_WOHNUNG' else 'GEMEINSCHAFTSUNTERKUNFT' end,
              '07111' || lpad((n %% 200)::text, 3, '0'), 'Probeweg ' || n, '56068', 'Koblenz', 'Stadtteil ' || n %% 30,
              case when n %% 4 = 0 then '{BARRIEREFREI}' else '{}' end::text[], now(), 0
            from generate_series(0, %d) n""".formatted(HAEUSER - 1),
            """
            insert into einheit (id, kommune, unterkunft_id, bezeichnung, merkmale, plaetze, version)
            select md5('einheit' || n)::uuid, '07111', md5('haus' || n / 5)::uuid, 'Wohnung ' || n, '{}', 2, 0
            from generate_series(0, %d) n""".formatted(EINHEITEN - 1),
            """
            insert into platz (id, kommune, einheit_id, nummer, bezeichnung)
            select md5('platz' || n)::uuid, '07111', md5('einheit' || n / 2)::uuid, n %% 2 + 1, 'Platz ' || n
            from generate_series(0, %d) n""".formatted(PLAETZE - 1),
            """
            insert into belegung (id, kommune, person_id, platz_id, von, erfasst_am, version)
            select gen_random_uuid(), '07111', md5('bewohner' || n)::uuid, md5('platz' || n)::uuid,
              date '2025-06-01' + n %% 100, now(), 0
            from generate_series(0, %d) n where n %% 20 <> 7""".formatted(PLAETZE - 1),
            """
            insert into zuweisung (id, kommune, gemeinde, ankunft_am, erfasst_am, version)
            select md5('zuweisung' || n)::uuid, '07111', '07111' || lpad((n %% 200)::text, 3, '0'),
              date '2025-01-01' + n %% 300, now(), 0
            from generate_series(0, %d) n""".formatted(PLAETZE - 1),
            """
            insert into zuweisungsperson (id, kommune, zuweisung_id, gemeinde, person_id, von, gilt)
            select gen_random_uuid(), kommune, id, gemeinde, gen_random_uuid(), ankunft_am, true from zuweisung""",
            """
            insert into verteilschluessel (kommune, ab, gemeinde, anteil)
            select '07111', date '2025-01-01', '07111' || lpad(n::text, 3, '0'), 1000 + n * 37
            from generate_series(0, 199) n""",
            """
            insert into aufnahmesoll (kommune, monat, personen)
            select '07111', cast(date '2025-01-01' + n * interval '1 month' as date), 1000
            from generate_series(0, 23) n""");

    private static final String VERGANGENE = """
            insert into belegung (id, kommune, person_id, platz_id, von, ende, grund, erfasst_am, version)
            select gen_random_uuid(), '07111', gen_random_uuid(), md5('platz' || n)::uuid,
              date '2010-01-01' + k * 100, date '2010-01-01' + k * 100 + 90, 'AUSZUG', now(), 1
            from generate_series(0, %d) n, generate_series(0, %d) k""";

    private final DataSource datenbank;

    Bestandsvorlage(DataSource datenbank) {
        this.datenbank = datenbank;
    }

    /**
     * Makes the stock.
     *
     * @param vergangene past stays per place, at most 55
     * @return what there is
     */
    String fuelle(int vergangene) throws SQLException {
        try (var verbindung = datenbank.getConnection();
                var anweisung = verbindung.createStatement()) {
            for (String sql : BESTAND) {
                anweisung.execute(sql);
            }
            int stays = anweisung.executeUpdate(VERGANGENE.formatted(PLAETZE - 1, vergangene - 1));
            anweisung.execute("vacuum analyze");
            return "200 Gemeinden, %d places, %d past stays".formatted(PLAETZE, stays);
        }
    }

    /** Gives the places of others to these persons. */
    static void ziehEin(DataSource datenbank, List<UUID> personen) throws SQLException {
        try (var verbindung = datenbank.getConnection();
                var anweisung = verbindung.prepareStatement("""
                        update belegung set person_id = neu.person_id
                        from (select id, row_number() over (order by id) as n from belegung b
                          where ende is null and not exists (select from auszug a where a.belegung_id = b.id)) alt,
                          unnest(?) with ordinality neu(person_id, n)
                        where belegung.id = alt.id and alt.n = neu.n""")) {
            anweisung.setArray(1, verbindung.createArrayOf("uuid", personen.toArray()));
            anweisung.executeUpdate();
        }
    }

    /** So many persons who live there. */
    List<UUID> bewohner(int anzahl) throws SQLException {
        List<UUID> bewohner = new ArrayList<>();
        try (var verbindung = datenbank.getConnection();
                var anweisung = verbindung.createStatement();
                var zeilen = anweisung.executeQuery(
                        "select person_id from belegung where ende is null order by person_id limit " + anzahl)) {
            while (zeilen.next()) {
                bewohner.add(zeilen.getObject(1, UUID.class));
            }
        }
        return bewohner;
    }
}
