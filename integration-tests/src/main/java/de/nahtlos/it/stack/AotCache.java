package de.nahtlos.it.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The ahead-of-time cache of a packaged service (JDK 25, JEP 514): which classes it loads, linked and profiled. An instance
 * that {@link #recording} was given writes it when it ends; a later start with it takes a fraction of the time. It fits one
 * build, one JDK and one set of JVM options; the JVM leaves one that does not fit aside.
 */
final class AotCache {

    private final Path jar;
    private final Path cache;
    private final Path fresh;

    /** @param jar program of the service */
    AotCache(Path jar) {
        this.jar = jar;
        this.cache = jar.resolveSibling("app.aot");
        this.fresh = jar.resolveSibling("app.aot.new");
    }

    /** Whether it was made for this program. */
    boolean fits() {
        try {
            return Files.exists(cache)
                    && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the JVM needs to use it; nothing if it is not there. */
    List<String> options() {
        return fits() ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=error,cds*=error") : List.of();
    }

    /** What the JVM needs to make it, at its end. */
    List<String> recording() {
        return List.of("-XX:AOTCacheOutput=" + fresh, "-Xlog:aot*=error");
    }

    /** As before the first start. */
    void forget() {
        try {
            Files.deleteIfExists(cache);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on the recorded one counts; nothing changes if none was recorded. */
    void keep() {
        try {
            if (Files.exists(fresh)) {
                Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
