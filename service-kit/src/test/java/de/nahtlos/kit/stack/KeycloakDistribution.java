package de.nahtlos.kit.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The unpacked Keycloak, prepared once: {@code kc.sh build}, then one run that makes a database with schema and realm.
 * Every server starts with a copy of that database, which takes a third of the time of a first start.
 */
final class KeycloakDistribution {

    private static final String REALM = "stack/nahtlos-realm.json";

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    /** @throws StackException if the build has not unpacked Keycloak yet */
    static KeycloakDistribution unpacked() {
        var home = Path.of(System.getProperty("nahtlos.stack.dir", "target/stack"))
                .resolve("keycloak-" + System.getProperty("nahtlos.keycloak.version"))
                .toAbsolutePath();
        if (!Files.exists(home.resolve("bin/kc.sh"))) {
            throw new StackException(
                    "Keycloak is not unpacked in %s: build first by ./nahtlos test or mvn -pl service-kit verify."
                            .formatted(home));
        }
        return new KeycloakDistribution(home);
    }

    Path home() {
        return home;
    }

    /** Copies the prepared database; prepares it first if the distribution or the realm is new. */
    void copyDatabaseTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(preparedDatabase(), file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Several modules, and several checkouts of this class, share one distribution: the first one prepares it. */
    private Path preparedDatabase() throws IOException {
        synchronized (KeycloakDistribution.class) {
            try (var channel = FileChannel.open(
                            home.resolve("prepare.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                var database = home.resolve("prepared").resolve(lock.isValid() ? fingerprint() + ".mv.db" : "");
                if (!Files.exists(database)) {
                    prepare(database);
                }
                return database;
            }
        }
    }

    private void prepare(Path database) throws IOException {
        System.out.println("Preparing Keycloak (once after a download or a change of the realm, about 40 s) ...");
        if (!Files.exists(home.resolve("built"))) {
            build();
            Files.writeString(home.resolve("built"), "kc.sh build ran\n");
        }
        var imports = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(imports.resolve("nahtlos-realm.json"), Resources.text(REALM));
        var work = Files.createTempDirectory("nahtlos-keycloak-");
        try (var keycloak = KeycloakServer.toPrepare(this, work)) {
            keycloak.stop();
            Files.createDirectories(database.getParent());
            var copy = database.resolveSibling(database.getFileName() + ".part");
            Files.copy(work.resolve("h2.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, database, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Homes.delete(work);
        }
    }

    private void build() {
        var log = home.resolve("build.log");
        var builder = new ProcessBuilder(home.resolve("bin/kc.sh").toString(), "build", "--db=dev-file");
        builder.environment().put("JAVA_HOME", JavaCommand.home().toString());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        var exitStatus = ChildProcesses.start(builder).onExit().join().exitValue();
        if (exitStatus != 0) {
            throw new StackException("The build of Keycloak failed: see %s.".formatted(log));
        }
    }

    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(Resources.text(REALM).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
