package de.nahtlos.status.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Who is looked for and under which other spelling, and the people among whom they have to be found. Spellings come from
 * {@link Umschrift} only.
 */
public final class Schreibweisen {

    /** Stored as one table writes the name, looked for as another one does. */
    public record Paar(String tafeln, String gespeichert, String gesucht) {}

    private static final int NACHNAMEN_JE_VORNAME = 3;

    private final List<Umschrift> schriften = Umschrift.alle();
    private final List<Paar> paare = new ArrayList<>();
    private final Set<String> gesuchte = new HashSet<>();

    /** The same people each time. */
    public Schreibweisen() {
        for (Umschrift schrift : schriften) {
            for (int v = 0; v < schrift.vornamen().size(); v++) {
                for (int n = 0; n < NACHNAMEN_JE_VORNAME; n++) {
                    paar(schrift, v, (v * 7 + n * 11) % schrift.nachnamen().size(), v + n);
                }
            }
        }
    }

    private void paar(Umschrift schrift, int vorname, int nachname, int nr) {
        String name =
                schrift.vornamen().get(vorname) + " " + schrift.nachnamen().get(nachname);
        if (gesuchte.add(name)) {
            int eine = nr % schrift.tafeln();
            int andere = (eine + 1 + (nr / schrift.tafeln()) % (schrift.tafeln() - 1)) % schrift.tafeln();
            paare.add(new Paar(
                    schrift.tafel(eine) + " / " + schrift.tafel(andere),
                    schreibe(schrift, name, eine),
                    schreibe(schrift, name, andere)));
        }
    }

    public List<Paar> paare() {
        return paare;
    }

    /** So many other people, from the same names and from family names made by the same patterns; none is looked for. */
    public List<String> andere(int anzahl, long seed) {
        Random zufall = new Random(seed);
        List<String> andere = new ArrayList<>(anzahl);
        while (andere.size() < anzahl) {
            Umschrift schrift = schriften.get(zufall.nextInt(schriften.size()));
            String nachname = zufall.nextInt(3) == 0
                    ? schrift.nachnamen().get(zufall.nextInt(schrift.nachnamen().size()))
                    : gebildet(schrift, zufall);
            String name =
                    schrift.vornamen().get(zufall.nextInt(schrift.vornamen().size())) + " " + nachname;
            if (!gesuchte.contains(name)) {
                andere.add(schreibe(schrift, name, zufall.nextInt(schrift.tafeln())));
            }
        }
        return andere;
    }

    private static final String[] MUSTER = {"1aA2i3", "1a2iy3", "1a2~aA3", "ma12uw3", "1aA2i3iy", "1u2ay3iy"};
    private static final String WURZEL = "btjdrzsfqklmnhwyHx$STEg";
    private static final String KONSONANTEN = "бвгджзклмнпрстхчш";
    private static final String VOKALE = "аеиоу";
    private static final String[] ENDUNGEN_UK = {"енко", "чук", "ський", "юк"};
    private static final String[] ENDUNGEN_RU = {"ов", "ев", "ин", "ский"};

    /** A family name by the patterns of the language. */
    private static String gebildet(Umschrift schrift, Random zufall) {
        if (schrift.tafel(0).startsWith("arabisch") || schrift.tafel(0).startsWith("persisch")) {
            String name = MUSTER[zufall.nextInt(MUSTER.length)];
            for (char stelle = '1'; stelle <= '3'; stelle++) {
                name = name.replace(stelle, WURZEL.charAt(zufall.nextInt(WURZEL.length())));
            }
            return schrift.tafel(0).startsWith("persisch") && zufall.nextBoolean()
                    ? name + (name.endsWith("iy") ? "" : "iy")
                    : name;
        }
        String[] endungen = schrift.tafel(0).startsWith("ukrainisch") ? ENDUNGEN_UK : ENDUNGEN_RU;
        return silbe(zufall) + (zufall.nextBoolean() ? silbe(zufall) : "") + endungen[zufall.nextInt(endungen.length)];
    }

    private static String silbe(Random zufall) {
        return "" + KONSONANTEN.charAt(zufall.nextInt(KONSONANTEN.length()))
                + VOKALE.charAt(zufall.nextInt(VOKALE.length()))
                + KONSONANTEN.charAt(zufall.nextInt(KONSONANTEN.length()));
    }

    private static String schreibe(Umschrift schrift, String name, int tafel) {
        String[] teile = name.split(" ");
        return schrift.schreibe(teile[0], tafel) + " " + schrift.schreibe(teile[1], tafel);
    }
}
