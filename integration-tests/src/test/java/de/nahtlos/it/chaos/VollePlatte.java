package de.nahtlos.it.chaos;

import de.nahtlos.kit.stack.PostgresServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small file system of its own (tmpfs) that is filled up: the tables into which every write goes lie on it for a while.
 * Mounting needs root.
 */
final class VollePlatte {

    private static final Map<String, List<String>> TABELLEN = Map.of(
            "status", List.of("person", "ereignis", "outbox", "idempotency"),
            "fall", List.of("fall", "uebergang", "aufgabe", "inbox", "outbox", "idempotency"),
            "unterbringung", List.of("belegung", "auszug", "inbox", "outbox", "idempotency"));

    private final PostgresServer postgres;
    private final Path ordner;
    private final Duration dauer;

    /** @param ordner where the file system is mounted */
    VollePlatte(PostgresServer postgres, Path ordner, Duration dauer) {
        this.postgres = postgres;
        this.ordner = ordner.toAbsolutePath();
        this.dauer = dauer;
    }

    /** Why it cannot be done here; empty if it can. */
    Optional<String> hindernis() throws IOException, InterruptedException {
        Files.createDirectories(ordner);
        int status = befehl("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", ordner.toString());
        return status == 0
                ? Optional.empty()
                : Optional.of("a full disk needs a file system of its own, and mount ended with " + status
                        + ": run it as root");
    }

    Stoerung stoerung() {
        return new Stoerung("disk of PostgreSQL full for " + dauer.toSeconds() + " s", () -> {
            var ablage = Files.createDirectory(
                    ordner.resolve("pg"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            sql("postgres", "create tablespace platte location '" + ablage + "'");
            verlege("platte");
            var ballast = ordner.resolve("ballast");
            fuelle(ballast);
            Schreiber.warte(dauer.toMillis());
            System.out.printf(
                    "  %d bytes were left on the full disk%n", ordner.toFile().getUsableSpace());
            Files.delete(ballast);
        });
    }

    /** Everything lies again where it did, and the file system is gone. */
    void raeumeAuf() throws Exception {
        verlege("pg_default");
        sql("postgres", "drop tablespace if exists platte");
        befehl("umount", ordner.toString());
    }

    private void verlege(String tablespace) throws SQLException {
        for (var datenbank : TABELLEN.entrySet()) {
            for (var tabelle : datenbank.getValue()) {
                sql(datenbank.getKey(), "alter table " + tabelle + " set tablespace " + tablespace);
            }
        }
    }

    private static void fuelle(Path ballast) throws IOException {
        try (OutputStream datei = Files.newOutputStream(ballast)) {
            var stueck = new byte[65_536];
            while (true) {
                datei.write(stueck);
            }
        } catch (IOException full) {
            if (!full.getMessage().contains("No space left")) {
                throw full;
            }
        }
    }

    private void sql(String datenbank, String befehl) throws SQLException {
        try (var verbindung = postgres.superuser(datenbank).getConnection();
                var anweisung = verbindung.createStatement()) {
            anweisung.execute(befehl);
        }
    }

    private static int befehl(String... befehl) throws IOException, InterruptedException {
        return new ProcessBuilder(befehl).inheritIO().start().waitFor();
    }
}
