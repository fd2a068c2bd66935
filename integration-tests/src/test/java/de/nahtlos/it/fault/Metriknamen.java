package de.nahtlos.it.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which metrics a text names. */
final class Metriknamen {

    /** By how the names of all metrics of the services begin; others are those of Prometheus and its exporters. */
    private static final Pattern DER_DIENSTE =
            Pattern.compile("\\b(?:nahtlos|http_server|kafka|agroal|scheduled|jvm|process)_[a-z_]+\\b");

    /** Expression of an alarm, without its labels. */
    private static final Pattern AUSDRUCK = Pattern.compile("(?m)^ *expr: (.*)$");

    private static final Pattern NAME = Pattern.compile("\\b(?!histogram_quantile)[a-z]+(?:_[a-z]+)+\\b");

    private Metriknamen() {}

    /** Of the services, in any text. */
    static Set<String> derDienste(Path datei) {
        return in(lies(datei), DER_DIENSTE);
    }

    /** All in the expressions of alarms, of whomever. */
    static Set<String> derAlarme(Path datei) {
        return AUSDRUCK.matcher(lies(datei))
                .results()
                .map(it -> it.group(1).replaceAll("\\{[^}]*}", ""))
                .flatMap(it -> in(it, NAME).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In what a service answers at {@code /q/metrics}. */
    static Set<String> in(String antwort) {
        return antwort.lines()
                .filter(zeile -> !zeile.startsWith("#"))
                .map(zeile -> zeile.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> in(String text, Pattern muster) {
        return muster.matcher(text).results().map(it -> it.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
