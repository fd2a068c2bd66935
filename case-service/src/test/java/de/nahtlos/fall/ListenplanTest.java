package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.fall.stack.Komponententest;
import de.nahtlos.fall.stack.Mitschrift;
import de.nahtlos.fall.stack.StatusService;
import de.nahtlos.kit.stack.TestStack;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every list reads its tables by an index, whoever asks and however it is filtered: the plans that PostgreSQL makes, from
 * statistics of many rows, for the very statements of the requests.
 */
@QuarkusTest
class ListenplanTest extends Komponententest {

    private static final List<String> LISTEN = List.of(
            "/faelle?zustaendig=ich",
            "/faelle?zustaendig=alle",
            "/faelle?zustaendig=lotse.7",
            "/aufgaben",
            "/aufgaben?zustaendig=ich",
            "/aufgaben?faelligBis=2025-10-10",
            "/uebergaenge",
            "/uebergaenge?bis=2025-12-31",
            "/uebergaben?richtung=ausgehend",
            "/uebergaben?richtung=eingehend");

    private static final List<String> VIELE =
            List.of("""
            insert into fall (id, kommune, version, person_id, status, intensitaet, quelle, eingang_datum, lotse, eroeffnet_am)
            select md5('fall' || n)::uuid, '07999', 0, md5('person' || n)::uuid, 'AKTIV', 'MITTEL', 'SELBST',
              date '2025-01-13', 'lotse.' || n % 125, now() from generate_series(1, 10000) n""", """
            insert into aufgabe (id, kommune, version, code, text, frist, rolle, status, zur_pruefung, fall_id)
            select md5('aufgabe' || n)::uuid, '07999', 0, 'EIGENE', 'Anrufen', date '2025-06-01' + n % 500,
              'integrationslotse', 'OFFEN', false, md5('fall' || (n % 10000 + 1))::uuid from generate_series(1, 40000) n""", """
            insert into uebergang (id, kommune, version, person_id, wechsel_id, wechsel_ids, von, nach, wirksam_ab, status,
              fall_id, bekannt_seit)
            select md5('uebergang' || n)::uuid, '07999', 0, md5('person' || n)::uuid, md5('wechsel' || n)::uuid, '{}',
              'ASYLBLG', 'SGB_II', date '2025-01-01' + n % 700, 'OFFEN', md5('fall' || n)::uuid, date '2025-01-01'
            from generate_series(1, 10000) n""", """
            insert into uebergabe (id, kommune, version, status, empfaenger, paket_version, wirksam_ab, ansprechpartner,
              fall_id, erstellt_von, erstellt_am)
            select md5('uebergabe' || n)::uuid, '07999', 0, 'ENTWURF', 'JC-07999', 1, date '2025-11-01', 'Lotse',
              md5('fall' || n)::uuid, 'lotse', now() from generate_series(1, 10000) n""", "analyze fall, aufgabe, uebergang, uebergabe");

    @TestFactory
    List<DynamicTest> everyListIsReadByAnIndex() throws SQLException {
        try (var verbindung = datenbank("postgres");
                var befehl = verbindung.createStatement()) {
            for (String sql : VIELE) {
                befehl.execute(sql);
            }
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (String user : List.of(LOTSE, LEITUNG, JOBCENTER)) {
            LISTEN.stream()
                    .filter(liste -> !user.equals(JOBCENTER) || liste.endsWith("eingehend"))
                    .forEach(
                            liste -> tests.add(DynamicTest.dynamicTest(user + " " + liste, () -> pruefe(user, liste))));
        }
        return tests;
    }

    /** However small the tables are: a statement that no index serves would read all of them one day. */
    @Test
    void whatHappensToOnePersonIsReadByAnIndex() throws SQLException {
        var adam = person("Adam");
        var anweisungen = Mitschrift.von(() -> {
            var wechsel = wechsel(adam, 5, "2025-11-01");
            var uebergang = uebergang(wechsel);
            fall(LOTSE, id(adam));
            var uebergabe = bereitgestellt(LOTSE, uebergang);
            get(JOBCENTER, "/uebergaben/" + uebergabe + "/paket").statusCode(200);
            post(JOBCENTER, "/uebergaben/" + uebergabe + "/annahme", Map.of("aktenzeichen", "P-1", "paketVersion", 1))
                    .statusCode(200);
            get(LOTSE, "/uebergaenge/" + uebergang).statusCode(200);
            StatusService.sende("rechtskreiswechsel.storniert.v1", StatusService.storniert(id(adam), 6, wechsel));
            bald(LOTSE, "/uebergaenge/" + uebergang, "status", "ZURUECKGENOMMEN");
        });
        for (String sql : new TreeSet<>(anweisungen)) {
            if (!sql.startsWith("insert") && !sql.contains("fetch first")) {
                assertThat(planOhneSeqScan(sql)).as(sql).doesNotContain("Seq Scan");
            }
        }
    }

    private static void pruefe(String user, String liste) throws SQLException {
        var seiten = Mitschrift.von(() -> get(user, liste).statusCode(200)).stream()
                .filter(sql -> sql.contains("fetch first"))
                .distinct()
                .toList();
        assertThat(seiten).as("the page").isNotEmpty();
        for (String sql : seiten) {
            assertThat(plan(sql)).as(sql).contains("Index").doesNotContain("Seq Scan");
        }
    }

    private static String plan(String sql) throws SQLException {
        return plan(sql, "on");
    }

    private static String planOhneSeqScan(String sql) throws SQLException {
        return plan(sql, "off");
    }

    private static String plan(String sql, String seqScan) throws SQLException {
        try (var verbindung = datenbank("fall");
                var befehl = verbindung.createStatement()) {
            befehl.execute("set enable_seqscan = " + seqScan);
            var zeilen = befehl.executeQuery("explain (generic_plan) " + nummeriert(sql));
            var plan = new StringBuilder();
            while (zeilen.next()) {
                plan.append(zeilen.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }

    private static String nummeriert(String sql) {
        var nummer = new int[1];
        return Pattern.compile("\\?").matcher(sql).replaceAll(treffer -> Matcher.quoteReplacement("$" + ++nummer[0]));
    }

    /**
     * Statements go as text, so that a plan needs no values.
     *
     * @param user the superuser, who may gather statistics, or the service, which sees no other Kommune
     */
    private static Connection datenbank(String user) throws SQLException {
        var eigenschaften = new Properties();
        eigenschaften.setProperty("user", user);
        eigenschaften.setProperty("password", user);
        eigenschaften.setProperty("preferQueryMode", "simple");
        return DriverManager.getConnection(TestStack.jdbcUrl("fall"), eigenschaften);
    }
}
