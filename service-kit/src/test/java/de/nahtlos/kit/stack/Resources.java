package de.nahtlos.kit.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files of the local stack on the class path. */
final class Resources {

    private Resources() {}

    static String text(String name) {
        try (var in = Resources.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new StackException("Resource %s is missing on the class path.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
