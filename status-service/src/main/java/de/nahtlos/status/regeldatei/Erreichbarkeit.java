package de.nahtlos.status.regeldatei;

import de.nahtlos.status.recht.rechtskreis.Bedingung;
import de.nahtlos.status.recht.rechtskreis.Bedingung.Alle;
import de.nahtlos.status.recht.rechtskreis.Bedingung.Begriff;
import de.nahtlos.status.recht.rechtskreis.Bedingung.Eines;
import de.nahtlos.status.recht.rechtskreis.Bedingung.Immer;
import de.nahtlos.status.recht.rechtskreis.Bedingung.Nicht;
import de.nahtlos.status.recht.rechtskreis.Bedingung.Trifft;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds cases that can never decide: conditions that nobody meets, and those behind one that always goes first. */
final class Erreichbarkeit {

    /** A case of a rule with the place where it stands. */
    record Stelle(String regel, Knoten knoten, Geltung geltung, Bedingung wenn) {}

    private final List<Stelle> fruehere = new ArrayList<>();

    /** The next case of the same stage. */
    void naechste(Stelle stelle) {
        if (stelle.geltung().ausgesetzt()) {
            return;
        }
        if (folgtAus(stelle.wenn(), new Nicht(new Immer()))) {
            throw stelle.knoten().fehler("der Fall von " + stelle.regel() + " ist nie erfüllt");
        }
        for (Stelle vorher : fruehere) {
            if (vorher.geltung().umfasst(stelle.geltung()) && folgtAus(stelle.wenn(), vorher.wenn())) {
                throw stelle.knoten()
                        .fehler("der Fall von %s ist unerreichbar: %s in Zeile %d trifft vorher immer zu"
                                .formatted(
                                        stelle.regel(),
                                        vorher.regel(),
                                        vorher.knoten().zeile()));
            }
        }
        fruehere.add(stelle);
    }

    /** Whether whoever meets the first also meets the second, by the truth table of the conditions in both. */
    private static boolean folgtAus(Bedingung erste, Bedingung zweite) {
        Set<Trifft> merkmale = new LinkedHashSet<>();
        sammle(erste, merkmale);
        sammle(zweite, merkmale);
        List<Trifft> liste = List.copyOf(merkmale);
        for (long belegung = 0; belegung < 1L << liste.size(); belegung++) {
            if (wert(erste, liste, belegung) && !wert(zweite, liste, belegung)) {
                return false;
            }
        }
        return true;
    }

    private static void sammle(Bedingung bedingung, Set<Trifft> merkmale) {
        switch (bedingung) {
            case Immer _ -> {}
            case Trifft trifft -> merkmale.add(trifft);
            case Begriff begriff -> sammle(begriff.inhalt(), merkmale);
            case Alle alle -> alle.teile().forEach(teil -> sammle(teil, merkmale));
            case Eines eines -> eines.teile().forEach(teil -> sammle(teil, merkmale));
            case Nicht nicht -> sammle(nicht.teil(), merkmale);
        }
    }

    private static boolean wert(Bedingung bedingung, List<Trifft> merkmale, long belegung) {
        return switch (bedingung) {
            case Immer _ -> true;
            case Trifft trifft -> (belegung >> merkmale.indexOf(trifft) & 1) == 1;
            case Begriff begriff -> wert(begriff.inhalt(), merkmale, belegung);
            case Alle alle -> alle.teile().stream().allMatch(teil -> wert(teil, merkmale, belegung));
            case Eines eines -> eines.teile().stream().anyMatch(teil -> wert(teil, merkmale, belegung));
            case Nicht nicht -> !wert(nicht.teil(), merkmale, belegung);
        };
    }
}
