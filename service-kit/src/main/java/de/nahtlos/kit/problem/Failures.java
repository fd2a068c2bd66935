package de.nahtlos.kit.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Failures as text for the log. */
public final class Failures {

    private static final int FRAMES = 12;

    private Failures() {}

    /** Classes and places of a failure and its causes; no message, because messages quote data. */
    public static String withoutMessages(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = failure; t != null; t = t.getCause() == t ? null : t.getCause()) {
            String frames = Arrays.stream(t.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "\n    at " + frame)
                    .collect(Collectors.joining());
            text.append(text.isEmpty() ? "" : "\n  caused by ")
                    .append(t.getClass().getName())
                    .append(frames);
        }
        return text.toString();
    }
}
