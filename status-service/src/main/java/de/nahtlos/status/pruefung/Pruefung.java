package de.nahtlos.status.pruefung;

import de.nahtlos.status.recht.Ergebnis;
import de.nahtlos.status.recht.Herleitung;
import de.nahtlos.status.recht.Personenergebnis;
import de.nahtlos.status.recht.Wechselabgleich;
import de.nahtlos.status.recht.Wechselabgleich.Befund.Festzustellen;
import de.nahtlos.status.recht.Wechselabgleich.Festgestellt;
import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Rechtskreiswechsel;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Asks the law core about facts that are not stored.
 *
 * @param horizont last day for changes that time alone brings
 */
public record Pruefung(Akte akte, Einstellungen einstellungen, LocalDate horizont) {

    /**
     * What follows.
     *
     * @param ersetztWirksamAb for a Rechtskreiswechsel that a correction moved, the day it was wrongly expected on
     */
    public record Befund(Ergebnis ergebnis, Map<Rechtskreiswechsel, LocalDate> ersetztWirksamAb) {}

    /** The derivation of these facts, and what each correction among them moved. */
    public Befund herleiten() {
        Ergebnis ergebnis = herleiten(akte);
        Map<Rechtskreiswechsel, LocalDate> ersetzt = new HashMap<>();
        berichtigungen().forEach(tag -> {
            Ergebnis vorher = herleiten(akte.wieBekanntAm(tag.minusDays(1)));
            ergebnis.personen().forEach(person -> ersetzt.putAll(ersetzt(vorher.fuer(person.person()), person)));
        });
        return new Befund(ergebnis, ersetzt);
    }

    private List<LocalDate> berichtigungen() {
        return akte.tatsachen().stream()
                .map(Tatsache::storniertAm)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<Rechtskreiswechsel, LocalDate> ersetzt(Personenergebnis vorher, Personenergebnis nachher) {
        var bisher = vorher.rechtskreiswechsel().stream()
                .map(w -> new Festgestellt<>(w.wirksamAb(), w.von(), w.nach(), w.wirksamAb()))
                .toList();
        Map<Rechtskreiswechsel, LocalDate> ersetzt = new HashMap<>();
        for (var befund : Wechselabgleich.vergleiche(bisher, nachher.rechtskreiswechsel())) {
            if (befund instanceof Festzustellen<LocalDate> f && f.ersetzt() != null) {
                ersetzt.put(f.wechsel(), f.ersetzt());
            }
        }
        return ersetzt;
    }

    private Ergebnis herleiten(Akte teil) {
        return Herleitung.herleiten(teil, einstellungen, Regelwerk.geltendes(), horizont);
    }
}
