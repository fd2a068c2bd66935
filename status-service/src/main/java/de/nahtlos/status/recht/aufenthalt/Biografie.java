package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.akte.Ausgangslage;
import de.nahtlos.status.recht.akte.Person;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The walk of one person through the state machine.
 *
 * @param ausgangslage start state; null if the record starts with the first fact
 * @param schritte the facts that took effect, by day
 */
public record Biografie(Person person, Ausgangslage ausgangslage, List<Schritt> schritte, List<Ablehnung> ablehnungen) {
    public Biografie {
        schritte = List.copyOf(schritte);
        ablehnungen = List.copyOf(ablehnungen);
    }

    /** First day of the timelines; empty as long as nothing is known. */
    public Optional<LocalDate> beginn() {
        return schritte.stream().map(Schritt::ab).findFirst();
    }

    /** The last step on or before the day. */
    public Optional<Schritt> schrittAm(LocalDate tag) {
        return schritte.stream().filter(s -> !s.ab().isAfter(tag)).reduce((_, letzter) -> letzter);
    }

    /** Where the person stands at the end of the day; on the day of an exit the new status. */
    public Zustand zustandAm(LocalDate tag) {
        return schrittAm(tag).map(Schritt::zustand).orElse(Zustand.UNBEKANNT);
    }

    /** Whether the status of that day rests on a fact that two persons let take effect against the table. */
    public boolean istUebersteuertAm(LocalDate tag) {
        boolean uebersteuert = false;
        Zustand vorher = Zustand.UNBEKANNT;
        for (Schritt s : schritte) {
            if (s.ab().isAfter(tag)) {
                break;
            }
            uebersteuert = s.uebersteuert() || (uebersteuert && s.zustand().status() == vorher.status());
            vorher = s.zustand();
        }
        return uebersteuert;
    }

    /** Where the person stands for benefits: the day of an exit still belongs to the old status. */
    public Zustand leistungszustandAm(LocalDate tag) {
        Zustand zustand = zustandAm(tag);
        return zustand.status().istEndzustand()
                ? schritte.stream()
                        .filter(s -> s.ab().isBefore(tag) || (s.ab().equals(tag) && !istEnde(s)))
                        .reduce((_, letzter) -> letzter)
                        .map(Schritt::zustand)
                        .orElse(zustand)
                : zustand;
    }

    private static boolean istEnde(Schritt s) {
        return s.zustand().status().istEndzustand();
    }

    /** All facts that took effect up to and including the day. */
    public Stream<Tatsache> tatsachenBis(LocalDate tag) {
        return schritte.stream()
                .filter(s -> !s.ab().isAfter(tag))
                .map(Schritt::tatsache)
                .filter(Objects::nonNull);
    }

    /** Those of one kind. */
    public <E extends Ereignis> Stream<E> ereignisseBis(LocalDate tag, Class<E> art) {
        return tatsachenBis(tag).map(Tatsache::ereignis).filter(art::isInstance).map(art::cast);
    }

    /** The day of the first fact of one of these types up to and including the day. */
    public Optional<LocalDate> erstes(LocalDate bis, Ereignistyp... typen) {
        List<Ereignistyp> gesucht = List.of(typen);
        return tatsachenBis(bis)
                .map(Tatsache::ereignis)
                .filter(e -> gesucht.contains(e.typ()))
                .map(Ereignis::datum)
                .findFirst();
    }

    /** The facts that took effect on or after the day. */
    public Stream<Ereignis> ereignisseAb(LocalDate tag) {
        return schritte.stream()
                .filter(s -> !s.ab().isBefore(tag))
                .flatMap(s -> s.grund().stream())
                .map(Tatsache::ereignis);
    }

    /** The procedure law of that day: that of the application, or of the Gesuch as long as there is none. */
    public Regime regimeAm(LocalDate tag) {
        LocalDate begonnen = zustandAm(tag).verfahren().begonnenAm();
        return begonnen == null ? Regime.ALT : Regime.fuerAntragVom(begonnen);
    }
}
