package de.nahtlos.status.recht.begriff;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraph of the AufenthG that a title rests on, as offices write it: {@code 25 Abs. 2 S. 1 Alt. 1}, {@code 104c}.
 *
 * @param text without the sign {@code §}
 */
public record Titelgrundlage(String text) {

    private static final Pattern FORM = Pattern.compile("(\\d+[a-z]?)(?: Abs\\. (\\d+[a-z]?))?(?: .+)?");

    /** Only here the Absatz makes another kind of title. */
    private static final Set<String> NACH_ABSATZ_VERSCHIEDEN = Set.of("22", "23", "24", "25", "26");

    /** Titles for the family (§§ 27 to 36a): a claim by law, also during an asylum procedure (§ 10 Abs. 1 AufenthG). */
    private static final Set<String> FAMILIE = Set.of("27", "28", "29", "30", "31", "32", "33", "36", "36a");

    public Titelgrundlage {
        text = text.strip().replaceFirst("^§+\\s*", "");
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("kein Paragraf: " + text);
        }
    }

    /** Reads the last paragraph out of a sentence such as {@code Visum § 6 Abs. 3 i.V.m. § 30}. */
    public static Optional<Titelgrundlage> letzteIn(String satz) {
        int zeichen = satz.lastIndexOf('§');
        String paragraf = zeichen < 0 ? "" : satz.substring(zeichen + 1).strip();
        return FORM.matcher(paragraf).matches() ? Optional.of(new Titelgrundlage(paragraf)) : Optional.empty();
    }

    /** The paragraph alone: {@code 25}, {@code 25b}. */
    public String paragraf() {
        return teile().group(1);
    }

    /** The Absatz; empty if none is named. */
    public String absatz() {
        String absatz = teile().group(2);
        return absatz == null ? "" : absatz;
    }

    /** What names the kind of title: {@code 25 Abs. 3}, but {@code 25b} and {@code 28}. */
    public String kurz() {
        boolean mitAbsatz = NACH_ABSATZ_VERSCHIEDEN.contains(paragraf()) && !absatz().isEmpty();
        return mitAbsatz ? paragraf() + " Abs. " + absatz() : paragraf();
    }

    /** Whether it is that paragraph, and that Absatz if one is given: {@code ist("25", "1", "2")}. */
    public boolean ist(String paragraf, String... absaetze) {
        return paragraf().equals(paragraf)
                && (absaetze.length == 0 || Set.of(absaetze).contains(absatz()));
    }

    /** Whether the title is one for a recognised person (§ 25 Abs. 1, 2 AufenthG). */
    public boolean setztAnerkennungVoraus() {
        return ist("25", "1", "2");
    }

    /** Whether it is a title of the family (Kapitel 2 Abschnitt 6 AufenthG). */
    public boolean istFamilie() {
        return FAMILIE.contains(paragraf());
    }

    private Matcher teile() {
        Matcher teile = FORM.matcher(text);
        if (!teile.matches()) {
            throw new IllegalStateException(text);
        }
        return teile;
    }

    @Override
    public String toString() {
        return text;
    }
}
