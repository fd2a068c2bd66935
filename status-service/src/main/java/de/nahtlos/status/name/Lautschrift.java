package de.nahtlos.status.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads Latin letters as sounds, whatever table they were transliterated by: DIN 31635, ALA-LC, BGN/PCGN, ISO 233 and the
 * French usage for Arabic and Persian; ISO 9, DIN 1460, BGN/PCGN, ICAO Doc 9303, the Ukrainian passport (2010) and the
 * German usage for Cyrillic; Turkish and Kurdish letters. A sound is one character. Letters that stand for several sounds
 * ("ch", "j") keep a sound of their own; {@link Lautabstand} knows which others it may be.
 */
final class Lautschrift {

    /** Letters and their sounds, - is silent. The longest spelling that fits counts; another letter is its own sound. */
    private static final Map<String, String> LAUTE = tabelle("""
            schtsch ST  stsch ST  shch ST  ŝ ST
            tsch T  tch T  č T  ç T
            dsch J  dzh J  dž J  dj J  ǧ J  ǰ J
            sch S  sh S  š S
            zh Z  ž Z
            kh x  ḫ x  ẖ x  ḵ x
            ch C
            gh g  ġ g  ğ g
            th t  ṯ t  ẗ -  dh d  ḏ d  ph f
            tz c  ts c
            ck k  q k  x ks  w v  ß s
            ae a  oe o  ue u  oo u  ou u  aou av  ee i  ı i  ø o  đ d  ł l
            """);

    private static final Pattern SCHREIBUNG = Pattern.compile(
            LAUTE.keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|")));

    /** Hamza, ayn and soft sign are written in many ways, or not at all. */
    private static final Pattern ZEICHEN = Pattern.compile("[ʼʾʻʿʹʺˈˌ'’‘`´\"]");

    private static final Pattern AKZENTE = Pattern.compile("\\p{M}+");
    private static final Pattern KEINE_BUCHSTABEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern WIEDERHOLUNG = Pattern.compile("(.)\\1+");

    private Lautschrift() {}

    /** The sounds of a text, words apart by one blank; no sound follows itself. */
    static String von(String text) {
        String klein = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        String buchstaben = ohneStummeAkzente(ZEICHEN.matcher(klein).replaceAll(""));
        String worte = KEINE_BUCHSTABEN.matcher(buchstaben).replaceAll(" ").strip();
        String laute = SCHREIBUNG.matcher(worte).replaceAll(fund -> Matcher.quoteReplacement(LAUTE.get(fund.group())));
        return WIEDERHOLUNG.matcher(laute).replaceAll("$1");
    }

    /** Takes away the marks that say nothing about the sound: ā, ḥ, ş. */
    private static String ohneStummeAkzente(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(zeichen -> LAUTE.containsKey(zeichen) ? zeichen : ohneAkzente(zeichen))
                .collect(Collectors.joining());
    }

    private static String ohneAkzente(String text) {
        return AKZENTE.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private static Map<String, String> tabelle(String paare) {
        String[] worte = paare.strip().split("\\s+");
        Map<String, String> tabelle = new HashMap<>();
        for (int i = 0; i < worte.length; i += 2) {
            tabelle.put(Normalizer.normalize(worte[i], Normalizer.Form.NFC), worte[i + 1].replace("-", ""));
        }
        return Map.copyOf(tabelle);
    }
}
