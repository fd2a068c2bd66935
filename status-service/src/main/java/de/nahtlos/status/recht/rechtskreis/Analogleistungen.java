package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Schritt;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Zeitreihe;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * § 2 AsylbLG: benefits after the model of SGB XII once the waiting time is over. Whoever receives them keeps them when
 * the waiting time is prolonged (§§ 15, 20 AsylbLG).
 */
final class Analogleistungen {

    private Analogleistungen() {}

    /**
     * Whether the person is entitled in the own person. A decision of the authority fixes the first day; without one it
     * is computed.
     */
    static boolean aus(Sachlage lage, Asylblgstand stand, Asylblgstand vorher) {
        if (!stand.gilt(lage.tag())) {
            return false;
        }
        Optional<LocalDate> bewilligt = bewilligung(lage.biografie());
        if (bewilligt.isPresent()) {
            return !lage.tag().isBefore(bewilligt.get());
        }
        boolean bisher = vorher != null && vorher.gilt(lage.tag().minusDays(1)) && vorher.analog();
        Optional<Wartezeit> wartezeit = lage.daten().wartezeiten().am(lage.tag());
        return (bisher && wartezeit.filter(zeit -> !zeit.bestandsschutz()).isEmpty())
                || ausAusgangslage(lage)
                || wartezeit.filter(zeit -> istUm(zeit, lage)).isPresent();
    }

    private static boolean ausAusgangslage(Sachlage lage) {
        return lage.biografie().ausgangslage() != null
                && lage.biografie().ausgangslage().rechtskreis() == Rechtskreis.ASYLBLG_2
                && lage.erstes(Ereignistyp.WIEDEREINREISE).isEmpty();
    }

    /** The day of entry counts. */
    private static boolean istUm(Wartezeit zeit, Sachlage lage) {
        return !aufenthaltSeit(lage.biografie(), lage.tag())
                .plusMonths(zeit.monate())
                .isAfter(lage.tag());
    }

    /** § 2 Abs. 1, 3 AsylbLG: in the own person, or as minor child of a parent who receives them. */
    static boolean erhaelt(Sachlage lage, Map<PersonId, Asylblgstand> staende) {
        boolean ausEigenem = staende.get(lage.person().id()).analog();
        boolean alsKind = lage.istMinderjaehrig()
                && lage.eltern().stream()
                        .map(elternteil -> staende.get(elternteil.person().id()))
                        .anyMatch(s -> s.gilt(lage.tag()) && s.analog());
        return ausEigenem || alsKind;
    }

    private static LocalDate aufenthaltSeit(Biografie biografie, LocalDate tag) {
        return aufenthaltsbeginne(biografie)
                .filter(beginn -> !beginn.isAfter(tag))
                .reduce((_, letzter) -> letzter)
                .orElse(tag);
    }

    /** The first known day, and every return: a departure is a substantial interruption. */
    private static Stream<LocalDate> aufenthaltsbeginne(Biografie biografie) {
        List<LocalDate> beginne = new ArrayList<>();
        boolean fort = true;
        for (Schritt s : biografie.schritte()) {
            boolean ausserLandes = s.zustand().status().istAusserLandes();
            if (fort && !ausserLandes) {
                beginne.add(s.ab());
            }
            fort = ausserLandes;
        }
        return beginne.stream();
    }

    /** The days on which the form may change. */
    static Stream<LocalDate> stichtage(Biografie biografie, Zeitreihe<Wartezeit> wartezeiten) {
        return aufenthaltsbeginne(biografie)
                .flatMap(seit -> wartezeiten.ab().values().stream().map(zeit -> seit.plusMonths(zeit.monate())));
    }

    private static Optional<LocalDate> bewilligung(Biografie biografie) {
        return biografie.schritte().stream()
                .flatMap(s -> s.grund().stream())
                .map(t -> t.ereignis())
                .filter(e -> e.typ() == Ereignistyp.ANALOG_BEWILLIGT)
                .map(Ereignis::datum)
                .findFirst();
    }
}
