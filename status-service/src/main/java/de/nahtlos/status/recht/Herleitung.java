package de.nahtlos.status.recht;

import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Schritt;
import de.nahtlos.status.recht.aufenthalt.Statusherleitung;
import de.nahtlos.status.recht.aufenthalt.Statusverlauf;
import de.nahtlos.status.recht.aufenthalt.Zustand;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.frist.Fristen;
import de.nahtlos.status.recht.frist.Fristrechnung;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Leistungsbeginne;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisherleitung;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisherleitung.Rechtskreisergebnis;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The entry to the law core. A pure function: the same record gives the same result, whenever it is asked and in
 * whatever order the facts came in.
 */
public final class Herleitung {

    private Herleitung() {}

    /**
     * Derives status, Rechtskreis, Fristen and refusals for every person of a household.
     *
     * @param akte the record; for an earlier state of knowledge {@link Akte#wieBekanntAm}
     * @param einstellungen what the Kommune has decided
     * @param regelwerk version of the rules
     * @param horizont last day for changes that time alone brings; the last interval is open
     */
    public static Ergebnis herleiten(Akte akte, Einstellungen einstellungen, Regelwerk regelwerk, LocalDate horizont) {
        Map<PersonId, Biografie> biografien = Statusherleitung.herleiten(akte);
        Map<PersonId, Rechtskreisergebnis> rechtskreise =
                Rechtskreisherleitung.herleiten(biografien, regelwerk, einstellungen, horizont);
        Map<PersonId, List<Rechtskreisabschnitt>> verlaeufe = rechtskreise.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().verlauf()));
        Fristrechnung rechnung = einstellungen.fristrechnung(regelwerk);
        return new Ergebnis(biografien.values().stream()
                .map(biografie -> {
                    PersonId person = biografie.person().id();
                    return new Personenergebnis(
                            person,
                            Statusverlauf.von(biografie),
                            rechtskreise.get(person).verlauf(),
                            verlauf(biografie, Zustand::lage),
                            verlauf(biografie, zustand -> zustand.verfahren().stand()),
                            rechtskreise.get(person).wechsel(),
                            Fristen.von(biografie, rechnung),
                            biografie.ablehnungen(),
                            Leistungsbeginne.von(person, biografien, verlaeufe),
                            Hinweise.von(biografie, rechnung, horizont),
                            biografie);
                })
                .toList());
    }

    /** The intervals of one axis of the state. */
    private static <T> List<Abschnitt<T>> verlauf(Biografie biografie, Function<Zustand, T> achse) {
        List<Abschnitt<T>> verlauf = new ArrayList<>();
        for (Schritt schritt : biografie.schritte()) {
            T wert = achse.apply(schritt.zustand());
            if (!verlauf.isEmpty() && verlauf.getLast().wert().equals(wert)) {
                continue;
            }
            if (!verlauf.isEmpty()) {
                Abschnitt<T> alt = verlauf.removeLast();
                if (alt.von().isBefore(schritt.ab())) {
                    verlauf.add(
                            new Abschnitt<>(alt.wert(), alt.von(), schritt.ab().minusDays(1)));
                }
            }
            verlauf.add(new Abschnitt<>(wert, schritt.ab(), null));
        }
        return List.copyOf(verlauf);
    }
}
