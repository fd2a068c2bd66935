package de.nahtlos.status.verlauf;

import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How a Rechtskreisverlauf differs from another one: the values on the first day on which they do.
 *
 * @param von before
 * @param nach now
 */
public record Verschiebung(Rechtskreis von, Rechtskreis nach) {

    /** From the codes. */
    public static Verschiebung lies(String von, String nach) {
        return new Verschiebung(Rechtskreis.valueOf(von), Rechtskreis.valueOf(nach));
    }

    /** Empty if every day has the same Rechtskreis. */
    static Optional<Verschiebung> zwischen(List<Rechtskreisabschnitt> alt, List<Rechtskreisabschnitt> neu) {
        return grenzen(alt, neu).stream()
                .map(tag -> new Verschiebung(am(tag, alt), am(tag, neu)))
                .filter(verschiebung -> verschiebung.von() != verschiebung.nach())
                .findFirst();
    }

    /** The days on which something can begin to differ. */
    private static TreeSet<LocalDate> grenzen(List<Rechtskreisabschnitt> alt, List<Rechtskreisabschnitt> neu) {
        TreeSet<LocalDate> tage = new TreeSet<>();
        for (List<Rechtskreisabschnitt> verlauf : List.of(alt, neu)) {
            for (Rechtskreisabschnitt abschnitt : verlauf) {
                tage.add(abschnitt.von());
                if (abschnitt.bis() != null) {
                    tage.add(abschnitt.bis().plusDays(1));
                }
            }
        }
        return tage;
    }

    private static Rechtskreis am(LocalDate tag, List<Rechtskreisabschnitt> verlauf) {
        return verlauf.stream()
                .filter(abschnitt -> abschnitt.umfasst(tag))
                .map(Rechtskreisabschnitt::rechtskreis)
                .findFirst()
                .orElse(Rechtskreis.UNGEKLAERT);
    }
}
