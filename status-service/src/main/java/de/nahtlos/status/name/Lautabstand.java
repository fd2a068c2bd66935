package de.nahtlos.status.name;

import java.util.Arrays;

/**
 * How far two sequences of sounds lie apart: an edit distance in which it costs little to take a sound for another one that
 * a transliteration table writes with the same letters, and to leave out what tables leave out.
 */
final class Lautabstand {

    /** What tables and scripts leave out at times: cost of leaving it out. */
    private static final double[] AUSLASSUNG = new double[128];

    /** Sounds that share a spelling in some table, or are written for the same letter; cost of taking one for the other. */
    private static final double[][] TAUSCH = new double[128][128];

    static {
        Arrays.fill(AUSLASSUNG, 1);
        "aeiouyhj".chars().forEach(laut -> AUSLASSUNG[laut] = 0.35);
        AUSLASSUNG['v'] = 0.6;
        for (double[] zeile : TAUSCH) {
            Arrays.fill(zeile, 1);
        }
        for (int laut = 0; laut < TAUSCH.length; laut++) {
            TAUSCH[laut][laut] = 0;
        }
        paare(0.5, "ae ai ao au ay ei eo eu ey io iu iy ou oy uy");
        paare(0.2, "ae ei ou iy ey");
        paare(0.3, "ao");
        paare(0.15, "iy ij yj ji");
        paare(0.2, "gh xh xC SC TC SZ sz cz cs cT kc Jj jZ gJ kg SJ ZJ CJ fv uv dz ts sS kC kx");
        paare(0.4, "gx td pb bv kh TS sC zZ Tc Cj ej");
    }

    private Lautabstand() {}

    /**
     * Likeness of two words or joined words in sounds.
     *
     * @return 0 (nothing in common) to 1 (the same sounds)
     */
    static double naehe(String a, String b) {
        double gewicht = Math.max(gewicht(a), gewicht(b));
        return gewicht == 0 ? 0 : Math.max(0, 1 - abstand(a, b) / gewicht);
    }

    /** What the word weighs: its consonants count more than its vowels, which scripts like the Arabic do not write. */
    static double gewicht(String wort) {
        return wort.chars().mapToDouble(Lautabstand::auslassung).sum();
    }

    private static double abstand(String a, String b) {
        double[] vorvorige = new double[b.length() + 1];
        double[] vorige = new double[b.length() + 1];
        double[] zeile = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            vorige[j] = vorige[j - 1] + auslassung(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            zeile[0] = vorige[0] + auslassung(a.charAt(i - 1));
            for (int j = 1; j <= b.length(); j++) {
                zeile[j] = Math.min(
                        vorige[j - 1] + tausch(a.charAt(i - 1), b.charAt(j - 1)),
                        Math.min(vorige[j] + auslassung(a.charAt(i - 1)), zeile[j - 1] + auslassung(b.charAt(j - 1))));
                if (istDreher(a, i, b, j)) {
                    zeile[j] = Math.min(zeile[j], vorvorige[j - 2] + 0.6);
                }
            }
            double[] frei = vorvorige;
            vorvorige = vorige;
            vorige = zeile;
            zeile = frei;
        }
        return vorige[b.length()];
    }

    private static boolean istDreher(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }

    private static double auslassung(int laut) {
        return laut < AUSLASSUNG.length ? AUSLASSUNG[laut] : 1;
    }

    private static double tausch(char a, char b) {
        if (a >= TAUSCH.length || b >= TAUSCH.length) {
            return a == b ? 0 : 1;
        }
        return TAUSCH[a][b];
    }

    private static void paare(double kosten, String paare) {
        for (String paar : paare.split(" ")) {
            TAUSCH[paar.charAt(0)][paar.charAt(1)] = kosten;
            TAUSCH[paar.charAt(1)][paar.charAt(0)] = kosten;
        }
    }
}
