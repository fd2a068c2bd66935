package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisherleitung.Rechtskreisergebnis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Joins what was found day by day into intervals, and finds the changes between them. */
final class Verlaufsbau {

    private final PersonId person;
    private final List<Rechtskreisabschnitt> verlauf = new ArrayList<>();
    private final List<Rechtskreiswechsel> wechsel = new ArrayList<>();

    Verlaufsbau(PersonId person) {
        this.person = person;
    }

    void nimm(Tagesergebnis neu) {
        if (verlauf.isEmpty()) {
            verlauf.add(beginn(neu));
            return;
        }
        Rechtskreisabschnitt alt = verlauf.removeLast();
        if (alt.rechtskreis() == neu.rechtskreis() && alt.regime() == neu.regime()) {
            verlauf.add(fortsetzung(alt, neu));
            return;
        }
        verlauf.add(ende(alt, neu.tag().minusDays(1)));
        verlauf.add(beginn(neu));
        Grobkreis von = alt.rechtskreis().grob();
        Grobkreis nach = neu.rechtskreis().grob();
        if (von != nach && von.zaehltAlsWechsel() && nach.zaehltAlsWechsel()) {
            wechsel.add(new Rechtskreiswechsel(
                    person,
                    von,
                    nach,
                    neu.tag(),
                    neu.rechtskreis().traeger(),
                    neu.anlass().get(),
                    neu.begruendung()));
        }
    }

    Rechtskreisergebnis ergebnis() {
        return new Rechtskreisergebnis(List.copyOf(verlauf), List.copyOf(wechsel));
    }

    private static Rechtskreisabschnitt beginn(Tagesergebnis neu) {
        return new Rechtskreisabschnitt(
                neu.rechtskreis(), neu.tag(), null, neu.regime(), neu.begruendung(), List.of(), neu.hinweise());
    }

    private static Rechtskreisabschnitt ende(Rechtskreisabschnitt a, LocalDate bis) {
        return new Rechtskreisabschnitt(
                a.rechtskreis(), a.von(), bis, a.regime(), a.begruendung(), a.weitere(), a.hinweise());
    }

    /** Another reason inside the interval is noted; the same one is not repeated. */
    private static Rechtskreisabschnitt fortsetzung(Rechtskreisabschnitt a, Tagesergebnis neu) {
        Begruendung letzte =
                a.weitere().isEmpty() ? a.begruendung() : a.weitere().getLast();
        List<Begruendung> weitere = new ArrayList<>(a.weitere());
        boolean gleich = letzte.regel().equals(neu.begruendung().regel())
                && letzte.text().equals(neu.begruendung().text());
        if (!gleich) {
            weitere.add(neu.begruendung());
        }
        List<Hinweiscode> hinweise = new ArrayList<>(a.hinweise());
        neu.hinweise().stream().filter(h -> !hinweise.contains(h)).forEach(hinweise::add);
        return new Rechtskreisabschnitt(
                a.rechtskreis(), a.von(), a.bis(), a.regime(), a.begruendung(), weitere, hinweise);
    }
}
