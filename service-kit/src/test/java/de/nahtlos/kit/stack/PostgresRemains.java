package de.nahtlos.kit.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What an earlier run left behind: a half-made data directory, a lock file, a server that still runs. */
final class PostgresRemains {

    private PostgresRemains() {}

    /** Only one JVM at a time uses a home; the operating system frees the lock even after {@code kill -9}. */
    static FileChannel lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // the same JVM uses it: same answer
        }
        channel.close();
        throw new StackException(
                "Another running Nahtlos uses the data in %s: end it or set NAHTLOS_HOME to another folder."
                        .formatted(home));
    }

    /** To be called under the lock: whoever still runs on this data has lost its parent. */
    static void cleanUp(Path home) throws IOException {
        var data = home.resolve("data");
        if (!Files.exists(marker(home))) {
            Homes.delete(data);
            return;
        }
        var orphan = pid(data).flatMap(ProcessHandle::of).filter(PostgresRemains::isPostgres);
        if (orphan.isPresent()) {
            end(orphan.get(), data);
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    static void markComplete(Path home) throws IOException {
        Files.writeString(marker(home), "initdb ran to its end\n");
    }

    static Optional<Long> pid(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .findFirst()
                        .map(String::trim)
                        .map(Long::valueOf)
                : Optional.empty();
    }

    private static Path marker(Path home) {
        return home.resolve("complete");
    }

    /** The number in an old lock file may belong to some other program by now. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(it -> it.endsWith("postgres")).isPresent();
    }

    private static void end(ProcessHandle orphan, Path data) {
        System.out.printf(
                "A PostgreSQL of an earlier run (process %d) still runs on %s; it is ended.%n", orphan.pid(), data);
        try {
            // SIGINT: end now; SIGTERM would wait for the clients
            new ProcessBuilder("kill", "-INT", Long.toString(orphan.pid())).start();
            orphan.onExit().get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new StackException(
                    "The PostgreSQL of an earlier run (process %d) does not end: end it by hand."
                            .formatted(orphan.pid()),
                    e);
        }
    }
}
