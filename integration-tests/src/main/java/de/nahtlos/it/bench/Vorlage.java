package de.nahtlos.it.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Invented persons in the database. Some are registered here and get their facts over HTTP from the service; the others
 * are copies of everything that the service wrote for those, under other ids, so they are what it would have written.
 */
final class Vorlage {

    private static final String KOMMUNE = "07111";

    /** Every fourth person heads a household of four; the sixth part is born in 1961 or before. */
    private static final String PERSONEN = """
            insert into person (id, kommune, version, vorname, nachname, geburtsdatum, staatsangehoerigkeit,
              azr_nummer, erwerbsfaehig, dauerhaft_voll_erwerbsgemindert, hilfebeduerftig, registriert_am)
            select md5('person' || n)::uuid, '%s', 1, 'Adam', 'Testmann',
              case when n %% 4 in (2, 3) then date '2012-01-01' + n %% 3000
                   when n %% 6 = 0 then date '1958-01-01' + n %% 1500 else date '1985-01-01' + n %% 5000 end,
              'SYR', 'B' || n, true, false, true, now()
            from generate_series(%d, %d) n
            """;

    private static final String HAUSHALTE = """
            insert into haushalt (id, kommune, version) select md5('haushalt' || n)::uuid, '%s', 1
            from generate_series(%d, %d) n
            """;

    private static final String MITGLIEDSCHAFTEN = """
            insert into mitgliedschaft (id, kommune, haushalt_id, person_id, rolle, von, erfasst_am, erfasst_von)
            select md5('mitglied' || n)::uuid, '%s', md5('haushalt' || n / 4)::uuid, md5('person' || n)::uuid,
              case when n %% 4 < 2 then 'PARTNER' else 'KIND' end, date '2024-06-01', now(), 'bench'
            from generate_series(%d, %d) n
            """;

    /** Tables in the order of their references; columns that hold an id which the copy has under another one. */
    private static final List<Tabelle> TABELLEN = List.of(
            new Tabelle("person", List.of("id")),
            new Tabelle("haushalt", List.of("id")),
            new Tabelle("mitgliedschaft", List.of("id", "haushalt_id", "person_id")),
            new Tabelle("ereignis", List.of("id", "person_id")),
            new Tabelle("statusabschnitt", List.of("person_id", "grund_ereignis_id")),
            new Tabelle("rechtskreisabschnitt", List.of("person_id")),
            new Tabelle("standabschnitt", List.of("person_id")),
            new Tabelle("frist", List.of("person_id", "grund_ereignis_id")),
            new Tabelle("rechtskreiswechsel", List.of("id", "person_id", "grund_ereignis_id")));

    private final DataSource datenbank;

    Vorlage(DataSource datenbank) {
        this.datenbank = datenbank;
    }

    private record Tabelle(String name, List<String> ids) {}

    /** Registers the persons with these numbers, of AZR numbers B0, B1 …; both are multiples of four. */
    void registriere(int von, int bis) throws SQLException {
        try (var verbindung = datenbank.getConnection()) {
            fuehreAus(verbindung, PERSONEN.formatted(KOMMUNE, von, bis - 1));
            fuehreAus(verbindung, HAUSHALTE.formatted(KOMMUNE, von / 4, bis / 4 - 1));
            fuehreAus(verbindung, MITGLIEDSCHAFTEN.formatted(KOMMUNE, von, bis - 1));
        }
    }

    /** Copies everyone so many times. */
    void vervielfache(int kopien) throws SQLException {
        try (var verbindung = datenbank.getConnection()) {
            for (Tabelle tabelle : TABELLEN) {
                fuehreAus(verbindung, kopie(verbindung, tabelle, kopien));
            }
            fuehreAus(verbindung, "vacuum analyze");
        }
    }

    private static String kopie(Connection verbindung, Tabelle tabelle, int kopien) throws SQLException {
        List<String> spalten = new ArrayList<>();
        List<String> werte = new ArrayList<>();
        try (var ergebnis = verbindung.getMetaData().getColumns(null, "public", tabelle.name(), null)) {
            while (ergebnis.next()) {
                String spalte = ergebnis.getString("COLUMN_NAME");
                spalten.add(spalte);
                werte.add(wert(tabelle, spalte));
            }
        }
        return "insert into %s (%s) select %s from %s t, generate_series(1, %d) n%s"
                .formatted(
                        tabelle.name(),
                        String.join(", ", spalten),
                        String.join(", ", werte),
                        tabelle.name(),
                        kopien,
                        tabelle.name().equals("ereignis") ? " order by n, folge" : "");
    }

    private static String wert(Tabelle tabelle, String spalte) {
        if (tabelle.ids().contains(spalte)) {
            return "md5(t." + spalte + " || ':' || n)::uuid";
        }
        return switch (spalte) {
            case "azr_nummer" -> "t.azr_nummer || '-' || n";
            case "folge", "rang" -> "n * 100000000::bigint + t.folge";
            case "ersetzt" -> "null";
            default -> "t." + spalte;
        };
    }

    /** Stores for every twentieth person what another rule might have found: SGB II a month later. */
    int alsNachAndererRegel() throws SQLException {
        try (var verbindung = datenbank.getConnection()) {
            String betroffene = """
                    select id from person p where kommune = '%s' and hashtext(id::text) %% 20 = 0
                      and not exists (select from rechtskreisabschnitt r where r.person_id = p.id and bis = '2025-10-31')
                    """.formatted(KOMMUNE);
            verbindung.setAutoCommit(false);
            int personen = fuehreAus(verbindung, """
                    update rechtskreiswechsel set wirksam_ab = '2025-11-01'
                    where wirksam_ab = '2025-10-01' and storniert_am is null and person_id in (%s)
                    """.formatted(betroffene));
            fuehreAus(verbindung, """
                    update rechtskreisabschnitt set regelversion = 'bench',
                      bis = case when bis = '2025-09-30' then date '2025-10-31' else bis end,
                      von = case when von = '2025-10-01' then date '2025-11-01' else von end
                    where person_id in (%s)
                    """.formatted(betroffene));
            verbindung.commit();
            return personen;
        }
    }

    /** What a recomputation left: every person concerned has one Wechsel more, none has two. */
    String ersetzungen() throws SQLException {
        try (var verbindung = datenbank.getConnection();
                var anweisung = verbindung.createStatement();
                var zahlen = anweisung.executeQuery(
                        "select count(*), count(distinct person_id) from rechtskreiswechsel where ersetzt is not null")) {
            zahlen.next();
            return "%d Wechsel replaced another, of %d persons".formatted(zahlen.getInt(1), zahlen.getInt(2));
        }
    }

    private static int fuehreAus(Connection verbindung, String sql) throws SQLException {
        try (var anweisung = verbindung.createStatement()) {
            return anweisung.executeUpdate(sql);
        }
    }
}
