package de.nahtlos.status.verlauf;

import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What has to be told about the Rechtskreis after a derivation, beside the Rechtskreiswechsel: first allocation, none
 * any more, another authority.
 *
 * @param traeger who is responsible; null if nobody is
 * @param ab first day
 */
public record Zuordnungsaenderung(Rechtskreis rechtskreis, String traeger, LocalDate ab) {

    /** The difference of two timelines, in the order of the days; empty if only forms or reasons changed. */
    static List<Zuordnungsaenderung> zwischen(List<Rechtskreisabschnitt> alt, List<Rechtskreisabschnitt> neu) {
        List<Rechtskreisabschnitt> alteBeginne = beginne(alt);
        List<Rechtskreisabschnitt> neueBeginne = beginne(neu);
        int erster = 0;
        while (erster < alteBeginne.size()
                && erster < neueBeginne.size()
                && gleich(alteBeginne.get(erster), neueBeginne.get(erster))) {
            erster++;
        }
        List<Zuordnungsaenderung> aenderungen = new ArrayList<>();
        for (int i = erster; i < neueBeginne.size(); i++) {
            if (!istWechsel(neueBeginne, i)) {
                aenderungen.add(of(neueBeginne.get(i)));
            }
        }
        boolean widerrufen = aenderungen.isEmpty() && hatZuordnung(alteBeginne, erster);
        if (widerrufen) {
            aenderungen.add(
                    erster == 0
                            ? new Zuordnungsaenderung(
                                    Rechtskreis.UNGEKLAERT,
                                    null,
                                    alteBeginne.getFirst().von())
                            : of(neueBeginne.get(erster - 1)));
        }
        return aenderungen;
    }

    /** Where another Rechtskreis or another authority begins; a new form inside the same one is no begin. */
    private static List<Rechtskreisabschnitt> beginne(List<Rechtskreisabschnitt> verlauf) {
        List<Rechtskreisabschnitt> beginne = new ArrayList<>();
        for (Rechtskreisabschnitt abschnitt : verlauf) {
            if (beginne.isEmpty() || !istDerselbe(beginne.getLast(), abschnitt)) {
                beginne.add(abschnitt);
            }
        }
        return beginne;
    }

    /** Whether the begin is told as a Rechtskreiswechsel. */
    private static boolean istWechsel(List<Rechtskreisabschnitt> beginne, int i) {
        if (i == 0) {
            return false;
        }
        var vorher = beginne.get(i - 1).rechtskreis().grob();
        var nachher = beginne.get(i).rechtskreis().grob();
        return vorher != nachher && vorher.zaehltAlsWechsel() && nachher.zaehltAlsWechsel();
    }

    private static boolean hatZuordnung(List<Rechtskreisabschnitt> beginne, int ab) {
        for (int i = ab; i < beginne.size(); i++) {
            if (!istWechsel(beginne, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean gleich(Rechtskreisabschnitt a, Rechtskreisabschnitt b) {
        return a.von().equals(b.von()) && istDerselbe(a, b);
    }

    /** The same Rechtskreis without its inner forms, and the same authority. */
    private static boolean istDerselbe(Rechtskreisabschnitt a, Rechtskreisabschnitt b) {
        return a.rechtskreis().grob() == b.rechtskreis().grob() && Objects.equals(a.traeger(), b.traeger());
    }

    private static Zuordnungsaenderung of(Rechtskreisabschnitt abschnitt) {
        return new Zuordnungsaenderung(abschnitt.rechtskreis(), abschnitt.traeger(), abschnitt.von());
    }
}
