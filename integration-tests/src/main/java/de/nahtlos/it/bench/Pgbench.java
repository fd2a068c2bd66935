package de.nahtlos.it.bench;

import de.nahtlos.kit.stack.Homes;
import de.nahtlos.kit.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The reference: what the same server does for pgbench, with as many connections as the service has clients. The
 * transaction is the least that a recorded fact could cost: one event, one version, one interval each of status and
 * Rechtskreis, one row into the outbox and out of it.
 */
final class Pgbench {

    private static final String VORBEREITUNG = """
            create table haushalt (id int primary key, version bigint not null);
            create table ereignis (id bigserial primary key, person int not null, typ text not null, daten jsonb not null);
            create index on ereignis (person);
            create table status (id bigserial primary key, person int not null, status text not null, von date not null);
            create index on status (person);
            create table rechtskreis (id bigserial primary key, person int not null, kreis text not null, von date not null);
            create index on rechtskreis (person);
            create table outbox (id bigserial primary key, schluessel int not null, daten jsonb not null);
            insert into haushalt select n, 1 from generate_series(1, %1$d) n;
            insert into ereignis (person, typ, daten) select n, 'ASYLGESUCH', '{}' from generate_series(1, %1$d) n;
            vacuum analyze;
            """;

    private static final String SCHREIBEN = """
            \\set person random(1, %1$d)
            begin;
            insert into ereignis (person, typ, daten) values (:person, 'AE_ERTEILT', '{"datum":"2025-10-02"}');
            update haushalt set version = version + 1 where id = :person;
            insert into status (person, status, von) values (:person, 'ANERKANNT', '2025-10-02');
            insert into rechtskreis (person, kreis, von) values (:person, 'SGB_II', '2025-11-01');
            insert into outbox (schluessel, daten) values (:person, '{"personId":"1"}');
            delete from outbox where id = currval('outbox_id_seq');
            commit;
            """;

    private static final String LESEN = """
            \\set person random(1, %1$d)
            select id, person, typ, daten from ereignis where person = :person;
            """;

    private final DataSource superuser;
    private final Supplier<DataSource> datenbank;
    private final int port;
    private final int personen;
    private boolean bereit;

    Pgbench(DataSource superuser, Supplier<DataSource> datenbank, int port, int personen) {
        this.superuser = superuser;
        this.datenbank = datenbank;
        this.port = port;
        this.personen = personen;
    }

    /** Makes the database, once. */
    private void bereiteVor() throws SQLException {
        if (bereit) {
            return;
        }
        if (Stream.of(System.getenv("PATH").split(":")).noneMatch(ort -> Files.isExecutable(Path.of(ort, "pgbench")))) {
            throw new StackException(
                    "The reference needs pgbench and found none: install it (for example the package postgresql).");
        }
        try (var verbindung = superuser.getConnection();
                var anweisung = verbindung.createStatement()) {
            anweisung.execute("create database pgbench");
        }
        try (var verbindung = datenbank.get().getConnection();
                var anweisung = verbindung.createStatement()) {
            for (String sql : VORBEREITUNG.formatted(personen).split(";\n")) {
                anweisung.execute(sql);
            }
        }
        bereit = true;
    }

    /**
     * Transactions as fast as they go.
     *
     * @throws StackException if pgbench is not installed
     */
    Lastlauf.Zeiten schreibe(int verbindungen, int sekunden) throws Exception {
        return laufe(SCHREIBEN, verbindungen, sekunden, 0);
    }

    /** Single rows by an index at a fixed rate. */
    Lastlauf.Zeiten lese(int verbindungen, int sekunden, int jeSekunde) throws Exception {
        return laufe(LESEN, verbindungen, sekunden, jeSekunde);
    }

    private Lastlauf.Zeiten laufe(String skript, int verbindungen, int sekunden, int jeSekunde) throws Exception {
        bereiteVor();
        Path ordner = Files.createTempDirectory("nahtlos-pgbench");
        Path datei = Files.writeString(ordner.resolve("skript.sql"), skript.formatted(personen));
        List<String> befehl = new ArrayList<>(
                List.of("pgbench", "-h", "localhost", "-p", "" + port, "-U", "postgres", "-n", "-M", "prepared", "-l"));
        befehl.addAll(List.of("-f", datei.toString(), "-c", "" + verbindungen, "-T", "" + sekunden));
        if (jeSekunde > 0) {
            befehl.addAll(List.of("-R", "" + jeSekunde));
        }
        befehl.add("pgbench");
        var lauf = new ProcessBuilder(befehl)
                .directory(ordner.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ordner.resolve("pgbench.txt").toFile());
        lauf.environment().put("PGPASSWORD", "postgres");
        int ende = lauf.start().waitFor();
        if (ende != 0) {
            throw new StackException("pgbench ended with exit status " + ende + ": see " + ordner);
        }
        var zeiten = zeiten(ordner);
        Homes.delete(ordner);
        return zeiten;
    }

    /** Third column of the logs: microseconds from when the transaction was due. */
    private static Lastlauf.Zeiten zeiten(Path ordner) throws IOException {
        List<Double> millis = new ArrayList<>();
        try (var dateien = Files.newDirectoryStream(ordner, "pgbench_log.*")) {
            for (Path datei : dateien) {
                for (String zeile : Files.readAllLines(datei)) {
                    millis.add(Double.parseDouble(zeile.split(" ")[2]) / 1000);
                }
            }
        }
        return Lastlauf.Zeiten.von(millis);
    }
}
