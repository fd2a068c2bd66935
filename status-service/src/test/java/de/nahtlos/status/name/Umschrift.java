package de.nahtlos.status.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Published transliteration tables of one script, and names in that script: the files {@code umschrift/<script>.tsv} and
 * {@code umschrift/<script>-namen.txt}. Knows nothing of the implementation that it tests.
 */
final class Umschrift {

    private final String schrift;
    private final List<String> tafeln;
    private final Map<String, List<String>> zeichen = new HashMap<>();
    private final List<List<String>> namen;

    private Umschrift(String schrift) {
        this.schrift = schrift;
        List<String> zeilen = zeilen(schrift + ".tsv");
        tafeln = List.of(zeilen.getFirst().split("\t")).stream().skip(1).toList();
        for (String zeile : zeilen.subList(1, zeilen.size())) {
            List<String> spalten = List.of(zeile.split("\t"));
            zeichen.put(spalten.getFirst(), spalten.subList(1, spalten.size()));
        }
        namen = zeilen(schrift + "-namen.txt").stream()
                .map(zeile -> List.of(zeile.split(" ")))
                .toList();
    }

    /** Arabic, Persian, Ukrainian and Russian. */
    static List<Umschrift> alle() {
        return Stream.of("arabisch", "persisch", "ukrainisch", "russisch")
                .map(Umschrift::new)
                .toList();
    }

    List<String> vornamen() {
        return namen.get(0);
    }

    List<String> nachnamen() {
        return namen.get(1);
    }

    int tafeln() {
        return tafeln.size();
    }

    String tafel(int nr) {
        return schrift + ", " + tafeln.get(nr);
    }

    /** The name in Latin letters, as this table writes it. */
    String schreibe(String name, int tafel) {
        StringBuilder latein = new StringBuilder();
        String wort = name.toLowerCase().equals(name) || istSemitisch() ? name : name.toLowerCase();
        for (int i = 0; i < wort.length(); ) {
            String folge = naechste(wort, i);
            boolean verdoppelt = i + folge.length() < wort.length() && wort.charAt(i + folge.length()) == '~';
            String latin = latein(folge, i == 0, tafel);
            latein.append(latin).append(verdoppelt ? latin : "");
            i += folge.length() + (verdoppelt ? 1 : 0);
        }
        return Character.toUpperCase(latein.charAt(0)) + latein.substring(1);
    }

    private boolean istSemitisch() {
        return zeichen.containsKey("aA");
    }

    /** The long vowels and diphthongs are two signs, unless a vowel follows: then the second is a consonant. */
    private String naechste(String wort, int i) {
        String paar = i + 2 <= wort.length() ? wort.substring(i, i + 2) : "";
        boolean vokalFolgt = i + 2 < wort.length() && "aiu~".indexOf(wort.charAt(i + 2)) >= 0;
        boolean istPaar = zeichen.containsKey(paar) && !(paar.matches("[aiu][yw]") && vokalFolgt);
        return istPaar ? paar : wort.substring(i, i + 1);
    }

    private String latein(String folge, boolean amAnfang, int tafel) {
        if (amAnfang && folge.equals("'")) {
            return "";
        }
        var spalten = zeichen.get(amAnfang && zeichen.containsKey("^" + folge) ? "^" + folge : folge);
        if (spalten == null) {
            throw new IllegalStateException(schrift + " has no letter " + folge);
        }
        return spalten.get(tafel).equals("-") ? "" : spalten.get(tafel);
    }

    private static List<String> zeilen(String datei) {
        try (InputStream in = Umschrift.class.getResourceAsStream("/umschrift/" + datei)) {
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(zeile -> !zeile.startsWith("#") && !Pattern.matches("\\s*", zeile))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
