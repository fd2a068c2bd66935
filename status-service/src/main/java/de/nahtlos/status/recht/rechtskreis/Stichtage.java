package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.akte.Mitgliedschaft;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Schritt;
import de.nahtlos.status.recht.ereignis.Ereignis.Altersfeststellung;
import de.nahtlos.status.recht.ereignis.Ereignis.GeburtsdatumBerichtigt;
import de.nahtlos.status.recht.frist.Alter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days on which anything in a household can change: facts, ages, periods, versions of the law; the day after the last
 * one of AsylbLG is found on the way. Between two of them nothing changes; a day too many does no harm.
 */
final class Stichtage {

    private Stichtage() {}

    static NavigableSet<LocalDate> von(Collection<Lebenslauf> lebenslaeufe, Regelwerk regelwerk, LocalDate horizont) {
        NavigableSet<LocalDate> tage = new TreeSet<>();
        Optional<LocalDate> beginn = lebenslaeufe.stream()
                .flatMap(l -> l.biografie().beginn().stream())
                .min(LocalDate::compareTo);
        if (beginn.isPresent()) {
            Stream.concat(regelwerk.stichtage(), lebenslaeufe.stream().flatMap(l -> von(l, regelwerk)))
                    .filter(tag -> !tag.isBefore(beginn.get()) && !tag.isAfter(horizont))
                    .forEach(tage::add);
        }
        return tage;
    }

    private static Stream<LocalDate> von(Lebenslauf lebenslauf, Regelwerk regelwerk) {
        Biografie biografie = lebenslauf.biografie();
        Rechtsdaten daten = regelwerk.daten();
        return Stream.of(
                        biografie.schritte().stream().flatMap(Stichtage::wirkung),
                        lebenslauf.wegfall().tage(),
                        Aussetzung.stichtage(lebenslauf, daten.aussetzungMonate()),
                        Analogleistungen.stichtage(lebenslauf, daten.wartezeiten()),
                        geburtsdaten(biografie).flatMap(geburt -> altersstufen(geburt, regelwerk)),
                        biografie.person().mitgliedschaften().stream().flatMap(Stichtage::grenzen))
                .flatMap(tage -> tage);
    }

    /** The day of a fact, and the day after if the fact ends something with its day. */
    private static Stream<LocalDate> wirkung(Schritt schritt) {
        boolean auchAmFolgetag = schritt.zustand().status().istEndzustand()
                || schritt.grund().filter(Anlass::wirktAmFolgetag).isPresent();
        return auchAmFolgetag ? Stream.of(schritt.ab(), schritt.ab().plusDays(1)) : Stream.of(schritt.ab());
    }

    private static Stream<LocalDate> geburtsdaten(Biografie biografie) {
        return Stream.concat(
                Stream.of(biografie.person().geburtsdatum()),
                biografie.ereignisseAb(LocalDate.MIN).flatMap(e -> switch (e) {
                    case Altersfeststellung a -> Stream.of(a.neuesGeburtsdatum());
                    case GeburtsdatumBerichtigt g -> Stream.of(g.neuesGeburtsdatum());
                    default -> Stream.empty();
                }));
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
