package de.nahtlos.status.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared: small letters without accents, ae for ä, one blank between words. */
public final class Suchname {

    private static final Pattern AKZENTE = Pattern.compile("\\p{M}+");
    private static final Pattern KEINE_BUCHSTABEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Suchname() {}

    /** The form of this name. */
    public static String of(String name) {
        String umlaute = name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String ohneAkzente = AKZENTE.matcher(Normalizer.normalize(umlaute, Normalizer.Form.NFD))
                .replaceAll("");
        return KEINE_BUCHSTABEN.matcher(ohneAkzente).replaceAll(" ").strip();
    }
}
