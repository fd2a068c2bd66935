package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Zeitreihe;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
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
        Optional<LocalDate> bewilligt = lage.lebenslauf().analogBewilligt();
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
        return !lage.lebenslauf()
                .aufenthaltSeit(lage.tag())
                .plusMonths(zeit.monate())
                .isAfter(lage.tag());
    }

    /** § 2 Abs. 1, 3 AsylbLG: in the own person, or as minor child of a parent who receives them. */
    static boolean erhaelt(Sachlage lage, Tagesbild bild) {
        boolean ausEigenem = bild.stand(lage).analog();
        boolean alsKind = lage.istMinderjaehrig()
                && lage.eltern().stream().map(bild::stand).anyMatch(s -> s.gilt(lage.tag()) && s.analog());
        return ausEigenem || alsKind;
    }

    /** The days on which the form may change. */
    static Stream<LocalDate> stichtage(Lebenslauf lebenslauf, Zeitreihe<Wartezeit> wartezeiten) {
        return lebenslauf.aufenthaltsbeginne().stream()
                .flatMap(seit -> wartezeiten.ab().values().stream().map(zeit -> seit.plusMonths(zeit.monate())));
    }
}
