package de.nahtlos.it.chaos;

import de.nahtlos.kit.stack.PostgresServer;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;

/**
 * A base backup of a PostgreSQL at work, and the way back from it: what {@code pg_basebackup} does, which the binaries of
 * the tests lack. The copy is made between pg_backup_start and pg_backup_stop and is of use together with the WAL alone.
 */
final class Datenbanksicherung {

    /** What belongs to the running server or comes from the WAL; the folders themselves are needed. */
    private static final Set<String> OHNE_INHALT =
            Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_subtrans");

    private static final Set<String> NICHT = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

    private final Path kopie;
    private final Instant beginn;

    private Datenbanksicherung(Path kopie, Instant beginn) {
        this.kopie = kopie;
        this.beginn = beginn;
    }

    static Path datenordner(PostgresServer postgres) throws SQLException {
        try (var verbindung = postgres.superuser("postgres").getConnection()) {
            return Path.of(text(verbindung, "show data_directory"));
        }
    }

    /** @param kopie a folder that is not there yet */
    static Datenbanksicherung ziehe(PostgresServer postgres, Path kopie) throws SQLException, IOException {
        var beginn = Instant.now();
        try (var verbindung = postgres.superuser("postgres").getConnection()) {
            text(verbindung, "select pg_backup_start('uebung', fast => true)::text");
            kopiere(datenordner(postgres), kopie);
            Files.writeString(
                    kopie.resolve("backup_label"),
                    text(verbindung, "select labelfile from pg_backup_stop(wait_for_archive => false)"));
        }
        return new Datenbanksicherung(kopie, beginn);
    }

    /** Before it the backup holds everything. */
    Instant beginn() {
        return beginn;
    }

    /** Everything up to the last byte of the WAL. */
    void stelleGanzHer(Path daten, Path wal) throws IOException {
        stelleHer(daten, wal, "");
    }

    /** The state at the end of the backup: what was written later is not there. */
    void stelleAltenStandHer(Path daten, Path wal) throws IOException {
        stelleHer(daten, wal, "recovery_target = 'immediate'\nrecovery_target_action = 'promote'\n");
    }

    /** Nobody is let in before the recovery is over (hot_standby), and no commit waits for a receiver that is not there. */
    private void stelleHer(Path daten, Path wal, String ziel) throws IOException {
        kopiere(kopie, daten);
        Files.writeString(
                daten.resolve("postgresql.auto.conf"),
                """
                restore_command = 'cp "%s/%%f" "%%p"'
                synchronous_standby_names = ''
                hot_standby = off
                """.formatted(wal.toAbsolutePath()) + ziel,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        Files.createFile(daten.resolve("recovery.signal"));
    }

    private static String text(Connection verbindung, String frage) throws SQLException {
        try (var anweisung = verbindung.createStatement();
                var ergebnis = anweisung.executeQuery(frage)) {
            ergebnis.next();
            return ergebnis.getString(1);
        }
    }

    private static void kopiere(Path von, Path nach) throws IOException {
        Files.walkFileTree(von, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path ordner, BasicFileAttributes attribute) throws IOException {
                var ziel = Files.createDirectories(nach.resolve(von.relativize(ordner)));
                Files.setPosixFilePermissions(ziel, PosixFilePermissions.fromString("rwx------"));
                if (ordner.endsWith("pg_wal")) {
                    // Where the server notes what it has restored
                    Files.createDirectories(ziel.resolve("archive_status"));
                }
                return von.equals(ordner.getParent())
                                && OHNE_INHALT.contains(ordner.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path datei, BasicFileAttributes attribute) throws IOException {
                if (!NICHT.contains(datei.getFileName().toString())) {
                    try {
                        Files.copy(datei, nach.resolve(von.relativize(datei)));
                    } catch (NoSuchFileException e) {
                        // Removed by the server in the meantime: the WAL says so too.
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path datei, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
