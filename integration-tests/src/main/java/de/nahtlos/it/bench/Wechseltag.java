package de.nahtlos.it.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Invented single persons for the day of the change, and what the databases say about them. */
final class Wechseltag {

    private static final String KOMMUNE = "07111";

    private static final String PERSONEN = """
            insert into person (id, kommune, version, vorname, nachname, geburtsdatum, staatsangehoerigkeit, geschlecht,
              azr_nummer, strasse, plz, ort, gemeinde, erwerbsfaehig, dauerhaft_voll_erwerbsgemindert, hilfebeduerftig,
              registriert_am)
            select md5('wechseltag%4$s' || n)::uuid, '%1$s', 1, 'Adam', 'Testmann', date '1985-01-01' + n %% 5000, 'SYR',
              'MAENNLICH', '%4$s' || n, 'Musterweg ' || n, '56068', 'Koblenz', '07111000', true, false, true, now()
            from generate_series(%2$d, %3$d) n
            """;

    private final DataSource status;
    private final DataSource fall;
    private final String kennung;
    private int ab;
    private int gesamt;

    /** @param kennung begins their AZR numbers; letters */
    Wechseltag(DataSource status, DataSource fall, String kennung) {
        this.kennung = kennung;
        this.status = status;
        this.fall = fall;
    }

    /** Registers so many further persons with an address; from now on it is about them, and {@link #gesamt} counts all. */
    void registriere(int anzahl) throws SQLException {
        ab = gesamt;
        gesamt += anzahl;
        try (var verbindung = status.getConnection();
                var befehl = verbindung.createStatement()) {
            befehl.executeUpdate(PERSONEN.formatted(KOMMUNE, ab, gesamt - 1, kennung));
            befehl.execute("vacuum analyze person");
        }
    }

    int gesamt() {
        return gesamt;
    }

    /** One line of a Stapel per person. */
    String zeilen(String tatsache) {
        return IntStream.range(ab, gesamt)
                .mapToObj(n -> "{\"azrNummer\":\"" + kennung + n + "\"," + tatsache + "}")
                .collect(Collectors.joining("\n"));
    }

    /** Gesuch and Antrag of each. */
    String imVerfahren() {
        return zeilen("\"typ\":\"ASYLGESUCH\",\"datum\":\"2025-01-13\"") + "\n"
                + zeilen("\"typ\":\"ASYLANTRAG\",\"datum\":\"2025-01-27\"");
    }

    List<UUID> personen() throws SQLException {
        String frage =
                "select id::text from person where azr_nummer ~ '^%1$s[0-9]+$' and substr(azr_nummer, length('%1$s') + 1)::int >= %2$d"
                        .formatted(kennung, ab);
        return ids(status, frage).stream().map(UUID::fromString).toList();
    }

    /** Applications, for which each line names its person. */
    String antraege(String datum) throws SQLException {
        return personen().stream()
                .map(id -> "{\"personId\":\"" + id + "\",\"typ\":\"SGB_II_ANTRAG\",\"datum\":\"" + datum
                        + "\",\"eingangBei\":\"GEMEINDE\",\"form\":\"MUENDLICH\",\"antragsteller\":\"" + id + "\"}")
                .collect(Collectors.joining("\n"));
    }

    /** Ids of the Wechsel out of the AsylbLG that status-service has found and nobody has confirmed. */
    List<String> wechsel() throws SQLException {
        return ids(
                status,
                "select w.id::text from rechtskreiswechsel w join person p on p.id = w.person_id where p.azr_nummer ~ '^"
                        + kennung
                        + "[0-9]+$' and w.von = 'ASYLBLG' and storniert_am is null and not exists (select 1 from bestaetigung b where b.wechsel_id = w.id) order by w.id");
    }

    /** How many of them case-service knows to be in the asylum procedure. */
    long asylbewerber() throws SQLException {
        return zahl("select count(*) from personenstand join wir using (person_id) where status = 'ASYLBEWERBER'");
    }

    /** Ids of their Uebergaenge that nobody has handed over. */
    List<String> offeneUebergaenge() throws SQLException {
        return ids(
                fall,
                wir()
                        + "select u.id::text from uebergang u join wir using (person_id) where not exists (select 1 from uebergabe_uebergang l where l.uebergang_id = u.id and l.gilt) order by u.id");
    }

    long uebergaenge() throws SQLException {
        return zahl(
                "select count(distinct person_id) from uebergang join wir using (person_id) where status <> 'ZURUECKGENOMMEN'");
    }

    long uebergaben(String status) throws SQLException {
        return zahl("select count(*) from unsere where status = '" + status + "'");
    }

    long uebergaben() throws SQLException {
        return zahl("select count(*) from unsere");
    }

    /** What must hold at the end; false: something was lost or is there twice. */
    Map<String, Boolean> bilanz() throws SQLException {
        Map<String, Boolean> bilanz = new LinkedHashMap<>();
        bilanz.put(
                "one Uebergang per person",
                zahl("select count(*) from uebergang join wir using (person_id)") == gesamt && uebergaenge() == gesamt);
        bilanz.put(
                "one Uebergabe per Uebergang, each accepted",
                uebergaben() == gesamt && uebergaben("ANGENOMMEN") == gesamt);
        bilanz.put(
                "one packet per person",
                zahl(
                                "select count(distinct p->>'personId') from unsere, jsonb_array_elements(unsere.paket->'personen') p")
                        == gesamt);
        bilanz.put(
                "one reference of the Jobcenter per Uebergabe",
                zahl("select count(distinct aktenzeichen) from unsere") == gesamt);
        bilanz.put("nothing left in the outbox", zahl("select count(*) from outbox") == 0);
        return bilanz;
    }

    /** All of them, and their Uebergaben, whoever else there may be. */
    private String wir() {
        return """
                with wir as (select md5('wechseltag%s' || n)::uuid as person_id from generate_series(0, %d) n),
                unsere as (select distinct on (b.id) b.* from uebergabe b
                  join uebergabe_uebergang l on l.uebergabe_id = b.id join uebergang u on u.id = l.uebergang_id
                  join wir using (person_id))
                """.formatted(kennung, gesamt - 1);
    }

    private long zahl(String frage) throws SQLException {
        try (var verbindung = fall.getConnection();
                var befehl = verbindung.createStatement();
                var ergebnis = befehl.executeQuery(wir() + frage)) {
            ergebnis.next();
            return ergebnis.getLong(1);
        }
    }

    private static List<String> ids(DataSource datenbank, String frage) throws SQLException {
        try (var verbindung = datenbank.getConnection();
                var befehl = verbindung.createStatement();
                var ergebnis = befehl.executeQuery(frage)) {
            var ids = new java.util.ArrayList<String>();
            while (ergebnis.next()) {
                ids.add(ergebnis.getString(1));
            }
            return ids;
        }
    }
}
