package de.nahtlos.unterbringung.einfuhr;

/**
 * What is wrong with a line.
 *
 * @param zeile number in the file, counting from 1
 * @param spalte heading of the column
 * @param grund what is expected; quotes no value
 */
public record Meldung(long zeile, String spalte, String grund) {

    static Meldung zu(Tabelle.Zeile zeile, Spalte spalte, String grund) {
        return new Meldung(zeile.nummer(), spalte.ueberschrift(), grund);
    }
}
