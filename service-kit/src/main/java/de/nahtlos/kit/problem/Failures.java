package de.nahtlos.kit.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Failures: what is behind them, and as text for the log. */
public final class Failures {

    private static final int FRAMES = 12;

    private Failures() {}

    /**
     * The failure and its causes, nearest first, then what was suppressed on the way: a commit that failed names its
     * reason only there.
     */
    public static List<Throwable> chain(Throwable failure) {
        Set<Throwable> chain = new LinkedHashSet<>();
        addCauses(failure, chain);
        for (Throwable known : List.copyOf(chain)) {
            for (Throwable suppressed : known.getSuppressed()) {
                addCauses(suppressed, chain);
            }
        }
        return List.copyOf(chain);
    }

    private static void addCauses(Throwable failure, Set<Throwable> chain) {
        for (Throwable t = failure; t != null && chain.add(t); t = t.getCause()) {
            // adding is all there is to do
        }
    }

    /** What the database said, if it is behind the failure. */
    public static Optional<SQLException> sqlException(Throwable failure) {
        return chain(failure).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

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
