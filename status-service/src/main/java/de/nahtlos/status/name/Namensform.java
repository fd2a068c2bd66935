package de.nahtlos.status.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name as it sounds.
 *
 * @param laute its words in sounds, without the article of Arabic names
 */
public record Namensform(List<String> laute) {

    /** al- and what the sun letters make of it (DIN 31635, BGN/PCGN), and its Persian and Maghrebi forms. */
    private static final Set<String> ARTIKEL = Set.of(
            "al", "el", "ul", "ol", "l", "as", "aS", "ad", "at", "an", "ar", "az", "es", "eS", "ed", "et", "en", "er",
            "ez", "aC", "eC");

    /** Likeness of a word to one that begins with it: people type the beginning. */
    private static final double ANFANG = 0.85;

    /** The name in sounds. */
    public static Namensform von(String name) {
        List<String> worte = List.of(Lautschrift.von(name).split(" "));
        List<String> ohneArtikel =
                worte.stream().filter(wort -> !ARTIKEL.contains(wort)).toList();
        return new Namensform(ohneArtikel.isEmpty() ? worte : ohneArtikel);
    }

    /** The form that was stored as this {@link #text}. */
    public static Namensform gespeichert(String text) {
        return new Namensform(List.of(text.split(" ")));
    }

    /** The words in sounds, apart by one blank. */
    public String text() {
        return String.join(" ", laute);
    }

    /**
     * Likeness of two names, whatever the order of their words. The first may be a part of the second: who looks for
     * "Testmann" finds "Adam Testmann", a little behind "Testmann" alone.
     *
     * @return 0 to 1
     */
    public double naehe(Namensform andere) {
        double worte = 0.85 * findetSichIn(andere) + 0.15 * andere.findetSichIn(this);
        return Math.max(worte, Lautabstand.naehe(String.join("", laute), String.join("", andere.laute)));
    }

    private double findetSichIn(Namensform andere) {
        double gewicht = 0;
        double gefunden = 0;
        for (String wort : laute) {
            double g = Math.max(0.3, Lautabstand.gewicht(wort));
            gewicht += g;
            gefunden += g * andere.aehnlichstes(wort);
        }
        return gewicht == 0 ? 0 : gefunden / gewicht;
    }

    private double aehnlichstes(String wort) {
        double naehe = 0;
        for (int i = 0; i < laute.size(); i++) {
            boolean beginntSo = wort.length() >= 3 && laute.get(i).startsWith(wort);
            naehe = Math.max(naehe, Math.max(beginntSo ? ANFANG : 0, Lautabstand.naehe(wort, laute.get(i))));
            if (i + 1 < laute.size()) {
                naehe = Math.max(naehe, Lautabstand.naehe(wort, laute.get(i) + laute.get(i + 1)));
            }
        }
        return naehe;
    }

    /**
     * The words by their consonants in coarse classes, for the index of the database: spellings of one name have most of
     * these in common. A word that can be read in several ways is there several times.
     */
    public String geruest() {
        return laute.stream()
                .flatMap(wort -> Geruest.von(wort).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Consonants in classes. */
    private static final class Geruest {

        private static final int MAX_LESARTEN = 4;

        private static Set<String> von(String wort) {
            List<StringBuilder> lesarten = new ArrayList<>(List.of(new StringBuilder()));
            for (int i = 0; i < wort.length(); i++) {
                String klassen = klassen(wort, i);
                List<StringBuilder> neu = new ArrayList<>();
                for (int k = 0; k < klassen.length(); k++) {
                    if (k > 0 && lesarten.size() + neu.size() > MAX_LESARTEN) {
                        break;
                    }
                    for (StringBuilder lesart : lesarten) {
                        neu.add(anhaengen(lesart, klassen.charAt(k)));
                    }
                }
                lesarten = neu;
            }
            Set<String> worte = new LinkedHashSet<>();
            lesarten.forEach(lesart -> worte.add(lesart.toString()));
            worte.remove("");
            return worte.isEmpty() ? Set.of(wort) : worte;
        }

        private static StringBuilder anhaengen(StringBuilder lesart, char klasse) {
            StringBuilder neu = new StringBuilder(lesart);
            return klasse == '-' || (!neu.isEmpty() && neu.charAt(neu.length() - 1) == klasse)
                    ? neu
                    : neu.append(klasse);
        }

        /** The classes that the sound may belong to; "-" is none. */
        private static String klassen(String wort, int i) {
            char laut = wort.charAt(i);
            boolean vokalDavor = i > 0 && istVokal(wort.charAt(i - 1));
            boolean vokalDanach = i + 1 < wort.length() && istVokal(wort.charAt(i + 1));
            return switch (laut) {
                case 'a', 'e', 'i', 'o', 'y' -> "-";
                case 'u' -> vokalDanach && i == 0 ? "v" : "-";
                case 'v' -> vokalDavor && !vokalDanach ? "v-" : "v";
                case 'f' -> "v";
                case 'h' -> i == wort.length() - 1 && vokalDavor ? "-" : "k";
                case 'g', 'x', 'k' -> "k";
                case 'C' -> "ks";
                case 'j' -> "-s";
                case 's', 'z', 'S', 'Z', 'T', 'J', 'c' -> "s";
                case 'd' -> "t";
                case 'p' -> "b";
                default -> Character.toString(laut);
            };
        }

        private static boolean istVokal(char laut) {
            return "aeiouy".indexOf(laut) >= 0;
        }
    }
}
