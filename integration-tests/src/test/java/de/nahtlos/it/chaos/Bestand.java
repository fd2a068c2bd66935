package de.nahtlos.it.chaos;

import de.nahtlos.it.chaos.Befund.Abschnitt;
import de.nahtlos.kit.stack.PostgresServer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What the three databases hold about the persons of the run, seen past the services. */
final class Bestand {

    private static final String PERSONEN = "select id::text from person where strasse = ?";

    private static final Map<Ort, String> STATUS = Map.of(
            Ort.EREIGNIS, "select person_id::text, id::text from ereignis where person_id = any(?)",
            Ort.STORNO,
                    "select e.person_id::text, s.ereignis_id::text from storno s join ereignis e on e.id = s.ereignis_id where e.person_id = any(?)",
            Ort.WECHSEL,
                    "select person_id::text, von || '>' || nach || ' ' || wirksam_ab || case when storniert_am is null then '' else ' void' end from rechtskreiswechsel where veroeffentlicht_am is not null and person_id = any(?)",
            Ort.BESTAETIGUNG,
                    "select w.person_id::text, w.von || '>' || w.nach || ' ' || w.wirksam_ab from bestaetigung b join rechtskreiswechsel w on w.id = b.wechsel_id where w.person_id = any(?)");

    private static final Map<Ort, String> FALL = Map.of(
            Ort.UEBERGANG,
                    "select person_id::text, von || '>' || nach || ' ' || wirksam_ab || case when status = 'ZURUECKGENOMMEN' then ' void' else '' end from uebergang where person_id = any(?)",
            Ort.FALL, "select person_id::text, id::text from fall where person_id = any(?)",
            Ort.AUFGABE,
                    "select f.person_id::text, a.id::text from aufgabe a join fall f on f.id = a.fall_id where a.code = 'EIGENE' and f.person_id = any(?)",
            Ort.ERLEDIGUNG,
                    "select f.person_id::text, a.id::text from aufgabe a join fall f on f.id = a.fall_id where a.code = 'EIGENE' and a.status = 'ERLEDIGT' and f.person_id = any(?)",
            Ort.UEBERGABE, uebergabe("true"),
            Ort.ANNAHME, uebergabe("g.status = 'ANGENOMMEN'"));

    private static final Map<Ort, String> UNTERBRINGUNG = Map.of(
            Ort.BELEGUNG, "select person_id::text, id::text from belegung where person_id = any(?)",
            Ort.BELEGUNGSENDE,
                    "select person_id::text, id::text from belegung where ende is not null and person_id = any(?)",
            Ort.AUSZUG, "select person_id::text, status from auszug where person_id = any(?)");

    private static final String VERLAUF =
            "select person_id::text, von, bis from rechtskreisabschnitt where person_id = any(?) order by person_id, von";

    private final PostgresServer postgres;
    private final String strasse;

    /** @param strasse by which the persons of the run are known */
    Bestand(PostgresServer postgres, String strasse) {
        this.postgres = postgres;
        this.strasse = strasse;
    }

    private static String uebergabe(String bedingung) {
        return "select u.person_id::text, g.id::text from uebergabe g join uebergabe_uebergang l on l.uebergabe_id = g.id"
                + " join uebergang u on u.id = l.uebergang_id where u.person_id = any(?) and " + bedingung;
    }

    private interface Zeile {
        void lies(ResultSet zeile) throws SQLException;
    }

    /** Everything; a person that a repeat made a second time is found by its street. */
    List<Ding> dinge(Set<String> bekannte) throws SQLException {
        var dinge = new ArrayList<Ding>();
        var personen = new TreeSet<>(bekannte);
        frage(postgres.superuser("status"), PERSONEN, strasse, zeile -> {
            personen.add(zeile.getString(1));
            dinge.add(new Ding(Ort.PERSON, zeile.getString(1), ""));
        });
        sammle("status", STATUS, personen, dinge);
        sammle("fall", FALL, personen, dinge);
        sammle("unterbringung", UNTERBRINGUNG, personen, dinge);
        return dinge;
    }

    private void sammle(String datenbank, Map<Ort, String> fragen, Set<String> personen, List<Ding> dinge)
            throws SQLException {
        for (var frage : fragen.entrySet()) {
            frage(
                    postgres.superuser(datenbank),
                    frage.getValue(),
                    personen.toArray(),
                    zeile -> dinge.add(new Ding(frage.getKey(), zeile.getString(1), zeile.getString(2))));
        }
    }

    Map<String, List<Abschnitt>> verlaeufe(Set<String> personen) throws SQLException {
        var verlaeufe = new HashMap<String, List<Abschnitt>>();
        frage(
                postgres.superuser("status"),
                VERLAUF,
                personen.toArray(),
                zeile -> verlaeufe
                        .computeIfAbsent(zeile.getString(1), it -> new ArrayList<>())
                        .add(new Abschnitt(
                                zeile.getObject(2, java.time.LocalDate.class),
                                zeile.getObject(3, java.time.LocalDate.class))));
        return verlaeufe;
    }

    /** Rows that wait to be sent, of all services. */
    long outbox() throws SQLException {
        long alle = 0;
        for (var datenbank : PostgresServer.DATABASES) {
            alle += zahl(datenbank, "select count(*) from outbox");
        }
        return alle;
    }

    long zahl(String datenbank, String frage) throws SQLException {
        var zahl = new long[1];
        frage(postgres.superuser(datenbank), frage, null, zeile -> zahl[0] = zeile.getLong(1));
        return zahl[0];
    }

    private static void frage(DataSource datenbank, String frage, Object parameter, Zeile je) throws SQLException {
        try (var verbindung = datenbank.getConnection();
                var befehl = verbindung.prepareStatement(frage)) {
            if (parameter instanceof Object[] ids) {
                befehl.setArray(1, verbindung.createArrayOf("uuid", ids));
            } else if (parameter != null) {
                befehl.setObject(1, parameter);
            }
            try (var ergebnis = befehl.executeQuery()) {
                while (ergebnis.next()) {
                    je.lies(ergebnis);
                }
            }
        }
    }
}
