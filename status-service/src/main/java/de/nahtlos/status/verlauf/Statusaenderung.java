package de.nahtlos.status.verlauf;

import de.nahtlos.status.recht.aufenthalt.Statusabschnitt;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What has to be told about the Aufenthaltsstatus after a derivation.
 *
 * @param seit first day of the status
 * @param korrektur whether what was said before about the time from {@code seit} on is void. The mere end of the status
 *     that was the last one so far is no correction: nobody had said how long it would last
 */
public record Statusaenderung(Aufenthaltsstatus status, LocalDate seit, boolean korrektur) {

    /** The difference of two timelines, in the order of the days; empty if only reasons changed. */
    static List<Statusaenderung> zwischen(List<Statusabschnitt> alt, List<Statusabschnitt> neu) {
        int erster = 0;
        while (erster < alt.size() && erster < neu.size() && beginntGleich(alt.get(erster), neu.get(erster))) {
            erster++;
        }
        if (erster == alt.size() && erster == neu.size()) {
            return List.of();
        }
        if (erster == alt.size()) {
            return fortsetzung(neu, erster, false);
        }
        LocalDate falschAb = alt.get(erster).von();
        boolean neuesBeginntSpaeter =
                erster == neu.size() || neu.get(erster).von().isAfter(falschAb);
        if (!neuesBeginntSpaeter) {
            return fortsetzung(neu, erster, true);
        }
        // The status before the wrong one lasts on: it is told again, so that the wrong one is void.
        if (erster > 0) {
            return fortsetzung(neu, erster - 1, true);
        }
        List<Statusaenderung> alle = new ArrayList<>();
        alle.add(new Statusaenderung(Aufenthaltsstatus.UNGEKLAERT, falschAb, true));
        alle.addAll(fortsetzung(neu, 0, false));
        return alle;
    }

    private static List<Statusaenderung> fortsetzung(List<Statusabschnitt> neu, int ab, boolean korrektur) {
        List<Statusaenderung> aenderungen = new ArrayList<>();
        for (int i = ab; i < neu.size(); i++) {
            Statusabschnitt abschnitt = neu.get(i);
            aenderungen.add(new Statusaenderung(abschnitt.status(), abschnitt.von(), korrektur && i == ab));
        }
        return aenderungen;
    }

    private static boolean beginntGleich(Statusabschnitt a, Statusabschnitt b) {
        return a.von().equals(b.von())
                && a.status() == b.status()
                && a.schutzart() == b.schutzart()
                && Objects.equals(a.paragraf(), b.paragraf());
    }
}
