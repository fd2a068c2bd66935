package de.nahtlos.kit.stack;

import java.nio.file.Path;

/** The Java that runs this JVM, for child JVMs. */
public final class JavaCommand {

    private JavaCommand() {}

    public static String path() {
        return home().resolve("bin").resolve("java").toString();
    }

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    static String classPath() {
        return System.getProperty("java.class.path");
    }
}
