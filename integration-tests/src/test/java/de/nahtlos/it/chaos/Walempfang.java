package de.nahtlos.it.chaos;

import de.nahtlos.kit.stack.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.replication.LogSequenceNumber;
import org.postgresql.replication.PGReplicationStream;

/**
 * Receives the WAL of a PostgreSQL as it is written, into a folder on another disk: what {@code pg_receivewal --synchronous}
 * does, which the binaries of the tests lack. The server answers a commit when it is here (synchronous_standby_names), so
 * what was answered outlives the server.
 */
final class Walempfang implements AutoCloseable {

    /** By this name the server waits for it. */
    static final String NAME = "walempfang";

    private static final long SEGMENT = 16 << 20;
    private static final long SEGMENTE_JE_TEIL = 0x1_0000_0000L / SEGMENT;

    private final Path ordner;
    private final String timeline;
    private final Connection verbindung;
    private final PGReplicationStream strom;
    private final Thread thread;
    private FileChannel datei;
    private long segment = -1;

    /** From the beginning of the segment on that is being written now. */
    Walempfang(PostgresServer postgres, Path ordner) throws SQLException, IOException {
        this.ordner = Files.createDirectories(ordner);
        var erstes = segmentVon(postgres);
        timeline = erstes.substring(0, 8);
        long nummer = Long.parseLong(erstes, 8, 16, 16) * SEGMENTE_JE_TEIL + Long.parseLong(erstes, 16, 24, 16);
        verbindung = DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + postgres.port() + "/postgres", anmeldung());
        strom = verbindung
                .unwrap(PGConnection.class)
                .getReplicationAPI()
                .replicationStream()
                .physical()
                .withStartPosition(LogSequenceNumber.valueOf(nummer * SEGMENT))
                .start();
        thread = Thread.ofPlatform().daemon().name(NAME).start(this::empfange);
    }

    private static String segmentVon(PostgresServer postgres) throws SQLException {
        try (var frage = postgres.superuser("postgres").getConnection();
                var anweisung = frage.createStatement();
                var name = anweisung.executeQuery("select pg_walfile_name(pg_current_wal_flush_lsn())")) {
            name.next();
            return name.getString(1);
        }
    }

    private static Properties anmeldung() {
        var anmeldung = new Properties();
        PGProperty.USER.set(anmeldung, "postgres");
        PGProperty.REPLICATION.set(anmeldung, "true");
        PGProperty.ASSUME_MIN_SERVER_VERSION.set(anmeldung, "17");
        PGProperty.PREFER_QUERY_MODE.set(anmeldung, "simple");
        PGProperty.APPLICATION_NAME.set(anmeldung, NAME);
        return anmeldung;
    }

    private void empfange() {
        try {
            for (var stueck = strom.read(); stueck != null; stueck = strom.read()) {
                var ende = strom.getLastReceiveLSN();
                schreibe(ende.asLong() - stueck.remaining(), stueck);
                strom.setFlushedLSN(ende);
                strom.setAppliedLSN(ende);
                strom.forceUpdateStatus();
            }
        } catch (SQLException e) {
            // The server is gone, or close() was called: what came until then is on the disk.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void schreibe(long stelle, ByteBuffer stueck) throws IOException {
        while (stueck.hasRemaining()) {
            oeffne(stelle / SEGMENT);
            long imSegment = stelle % SEGMENT;
            var teil = stueck.slice();
            teil.limit((int) Math.min(teil.remaining(), SEGMENT - imSegment));
            int laenge = teil.remaining();
            while (teil.hasRemaining()) {
                imSegment += datei.write(teil, imSegment);
            }
            stueck.position(stueck.position() + laenge);
            stelle += laenge;
        }
        datei.force(false);
    }

    /** A segment has its whole length from the beginning on; what is not there yet is zero, where recovery ends. */
    private void oeffne(long nummer) throws IOException {
        if (nummer == segment) {
            return;
        }
        if (datei != null) {
            datei.force(false);
            datei.close();
        }
        var name = timeline + "%08X%08X".formatted(nummer / SEGMENTE_JE_TEIL, nummer % SEGMENTE_JE_TEIL);
        datei = FileChannel.open(ordner.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        datei.write(ByteBuffer.allocate(1), SEGMENT - 1);
        segment = nummer;
    }

    @Override
    public void close() throws Exception {
        verbindung.close();
        thread.join(5_000);
        if (datei != null) {
            datei.close();
        }
    }
}
