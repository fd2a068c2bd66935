package de.nahtlos.status.recht.rechtskreis;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A German sentence with placeholders.
 *
 * @param text with placeholders such as {@code {titel}}
 */
public record Textvorlage(String text) {

    private static final Pattern PLATZHALTER = Pattern.compile("\\{([^}]*)}");

    /** What can be filled in. */
    public enum Platzhalter {
        /** The paragraph of the title: {@code 25 Abs. 3}. */
        TITEL(s -> s.titel().map(titel -> titel.grundlage().text()).orElse("–")),
        /** What the benefit of SGB II is called on that day. */
        LEISTUNGSNAME(s -> s.daten().leistungsnamen().am(s.tag()).orElse("Leistungen nach dem SGB II")),
        /** Why the person may stay. */
        AUFENTHALTSGRUND(s -> s.aufenthaltsgrund().map(Aufenthaltsgrund::text).orElse(""));

        private final Function<Sachlage, String> wert;

        Platzhalter(Function<Sachlage, String> wert) {
            this.wert = wert;
        }

        private String marke() {
            return "{" + name().toLowerCase(Locale.ROOT) + "}";
        }
    }

    /** @throws IllegalArgumentException naming a placeholder that does not exist */
    public Textvorlage {
        Matcher marken = PLATZHALTER.matcher(text);
        while (marken.find()) {
            String marke = marken.group();
            if (Arrays.stream(Platzhalter.values()).noneMatch(p -> p.marke().equals(marke))) {
                throw new IllegalArgumentException("unbekannter Platzhalter " + marke);
            }
        }
    }

    String fuer(Sachlage sachlage) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        String satz = text;
        for (Platzhalter platzhalter : Platzhalter.values()) {
            if (satz.contains(platzhalter.marke())) {
                satz = satz.replace(platzhalter.marke(), platzhalter.wert.apply(sachlage));
            }
        }
        return satz;
    }
}
