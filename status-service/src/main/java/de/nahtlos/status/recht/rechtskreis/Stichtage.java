package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.akte.Mitgliedschaft;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Schritt;
import de.nahtlos.status.recht.ereignis.Ereignis.Altersfeststellung;
import de.nahtlos.status.recht.ereignis.Ereignis.GeburtsdatumBerichtigt;
import de.nahtlos.status.recht.frist.Alter;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days on which anything in a household can change: facts, ages, periods, versions of the law. Between two of them
 * nothing does; a day too many does no harm.
 */
final class Stichtage {

    private Stichtage() {}

    static NavigableSet<LocalDate> von(
            Collection<Biografie> biografien, Regelwerk regelwerk, Einstellungen einstellungen, LocalDate horizont) {
        Optional<LocalDate> beginn =
                biografien.stream().flatMap(b -> b.beginn().stream()).min(LocalDate::compareTo);
        NavigableSet<LocalDate> tage = new TreeSet<>();
        Stream.of(regelwerk.stichtage(), biografien.stream().flatMap(b -> von(b, regelwerk, einstellungen)))
                .flatMap(stichtage -> stichtage)
                .flatMap(tag -> Stream.of(tag, tag.with(TemporalAdjusters.firstDayOfNextMonth())))
                .filter(tag -> beginn.isPresent() && !tag.isBefore(beginn.get()) && !tag.isAfter(horizont))
                .forEach(tage::add);
        return tage;
    }

    private static Stream<LocalDate> von(Biografie biografie, Regelwerk regelwerk, Einstellungen einstellungen) {
        Wegfall wegfall = new Wegfall(biografie, regelwerk, einstellungen);
        Rechtsdaten daten = regelwerk.daten();
        return Stream.of(
                        biografie.schritte().stream().map(Schritt::ab).flatMap(ab -> Stream.of(ab, ab.plusDays(1))),
                        biografie.schritte().stream().map(Schritt::ab).flatMap(ab -> wegfall.tag(ab).stream()),
                        Aussetzung.stichtage(biografie, daten.aussetzungMonate()),
                        Analogleistungen.stichtage(biografie, daten.wartezeiten()),
                        geburtsdaten(biografie).flatMap(geburt -> altersstufen(geburt, regelwerk)),
                        biografie.person().mitgliedschaften().stream().flatMap(Stichtage::grenzen))
                .flatMap(tage -> tage);
    }

    private static Stream<LocalDate> geburtsdaten(Biografie biografie) {
        LocalDate ende = LocalDate.MAX;
        return Stream.of(
                        Stream.of(biografie.person().geburtsdatum()),
                        biografie
                                .ereignisseBis(ende, Altersfeststellung.class)
                                .map(Altersfeststellung::neuesGeburtsdatum),
                        biografie
                                .ereignisseBis(ende, GeburtsdatumBerichtigt.class)
                                .map(GeburtsdatumBerichtigt::neuesGeburtsdatum))
                .flatMap(daten -> daten);
    }

    private static Stream<LocalDate> altersstufen(LocalDate geburt, Regelwerk regelwerk) {
        return Stream.concat(
                regelwerk.altersstufen().stream().map(jahre -> Alter.vollendet(geburt, jahre)),
                Stream.of(regelwerk.daten().altersgrenzen().jenseits(geburt)));
    }

    private static Stream<LocalDate> grenzen(Mitgliedschaft m) {
        return Stream.concat(
                Optional.ofNullable(m.von()).stream(),
                Optional.ofNullable(m.bis()).map(bis -> bis.plusDays(1)).stream());
    }
}
