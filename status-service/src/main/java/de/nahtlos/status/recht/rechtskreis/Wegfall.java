package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.akte.Ausgangslage;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Schritt;
import de.nahtlos.status.recht.aufenthalt.Titel;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.ereignis.Ereignis.BamfBescheid;
import de.nahtlos.status.recht.frist.Fristart;
import de.nahtlos.status.recht.frist.Fristrechnung;
import de.nahtlos.status.recht.frist.Unanfechtbarkeit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day on which the AsylbLG requirement of a recognised person lapses (§ 1 Abs. 1 Nr. 1, Abs. 3 S. 1 AsylbLG), by
 * the {@link Stichtagsregel} of the Kommune.
 */
final class Wegfall {

    private final Biografie biografie;
    private final Stichtagsregeln stichtagsregeln;
    private final Fristrechnung rechnung;
    private final List<Anerkennung> anerkennungen = new ArrayList<>();

    /** A time of recognition, and the day on which it ends the entitlement. */
    private record Anerkennung(LocalDate von, LocalDate bis, Optional<LocalDate> wegfall) {
        boolean umfasst(LocalDate tag) {
            return !tag.isBefore(von) && tag.isBefore(bis);
        }
    }

    Wegfall(Biografie biografie, Regelwerk regelwerk, Einstellungen einstellungen) {
        this.biografie = biografie;
        this.stichtagsregeln = einstellungen.stichtagsregeln();
        this.rechnung = einstellungen.fristrechnung(regelwerk);
        Schritt beginn = null;
        for (Schritt schritt : biografie.schritte()) {
            boolean anerkannt = schritt.zustand().status() == Aufenthaltsstatus.ANERKANNT;
            if (!anerkannt && beginn != null) {
                anerkennungen.add(new Anerkennung(beginn.ab(), schritt.ab(), tag(beginn)));
            }
            beginn = !anerkannt ? null : beginn == null ? schritt : beginn;
        }
        if (beginn != null) {
            anerkennungen.add(new Anerkennung(beginn.ab(), LocalDate.MAX, tag(beginn)));
        }
    }

    /** The day; empty as long as a Klage keeps the decision open, or if the person is not recognised on that day. */
    Optional<LocalDate> tag(LocalDate stichtag) {
        return anerkennungen.stream()
                .filter(anerkennung -> anerkennung.umfasst(stichtag))
                .reduce((_, letzte) -> letzte)
                .flatMap(Anerkennung::wegfall);
    }

    /** All these days. */
    Stream<LocalDate> tage() {
        return anerkennungen.stream().flatMap(anerkennung -> anerkennung.wegfall().stream());
    }

    private Optional<LocalDate> tag(Schritt anerkennung) {
        if (anerkennung.grund().isEmpty()) {
            return tagAusAusgangslage(anerkennung);
        }
        LocalDate zustellung = anerkennung.ab();
        if (!(anerkennung.grund().get().ereignis() instanceof BamfBescheid bescheid)) {
            return Optional.of(zustellung);
        }
        return switch (stichtagsregeln.am(zustellung)) {
            case BEKANNTGABE -> Optional.of(zustellung);
            case UNANFECHTBARKEIT -> frueherer(titelAb(zustellung), Unanfechtbarkeit.ab(biografie, bescheid, rechnung));
        };
    }

    /** Where AsylbLG still pays at the start: until the title, at the latest until the recognition must be final. */
    private Optional<LocalDate> tagAusAusgangslage(Schritt start) {
        Ausgangslage lage = biografie.ausgangslage();
        if (lage.rechtskreis().grob() != Grobkreis.ASYLBLG) {
            return Optional.of(start.ab());
        }
        LocalDate spaetestens =
                rechnung.ende(Fristart.KLAGE, Regime.ALT, start.ab()).plusDays(1);
        return frueherer(
                frueherer(titelAb(start.ab()), Unanfechtbarkeit.erklaert(biografie, start.ab())),
                Optional.of(spaetestens));
    }

    /** § 1 Abs. 2 AsylbLG: a title of more than six months. */
    private Optional<LocalDate> titelAb(LocalDate tag) {
        return biografie.schritte().stream()
                .filter(s -> !s.ab().isBefore(tag))
                .map(s -> s.zustand().titel())
                .filter(titel -> titel != null && titel.giltLaengerAlsSechsMonate())
                .map(Titel::erteiltAm)
                .findFirst();
    }

    private static Optional<LocalDate> frueherer(Optional<LocalDate> a, Optional<LocalDate> b) {
        return Stream.concat(a.stream(), b.stream()).min(LocalDate::compareTo);
    }
}
