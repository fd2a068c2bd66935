package de.nahtlos.fall.uebergabe.paket;

import de.nahtlos.fall.person.Person;
import de.nahtlos.fall.uebergang.Wechsel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a packet must contain, so that the receiver can pay from the first day: one named condition per code. */
public final class Vollstaendigkeit {

    private Vollstaendigkeit() {}

    /** A person with its Wechsel on both sides. */
    private record Eintrag(Person person, Wechsel wechsel, Person.Wechsel stand) {}

    private static final Map<Fehlt, Predicate<Eintrag>> FEHLT_WENN = new EnumMap<>(Map.of(
            Fehlt.ANTRAG,
            eintrag -> Uebergebende.brauchtAntrag(eintrag.wechsel())
                    && eintrag.stand().antragAm() == null,
            Fehlt.LETZTER_LEISTUNGSMONAT,
            eintrag -> Uebergebende.beendetAsylblg(eintrag.wechsel())
                    && !eintrag.stand().bestaetigt(),
            Fehlt.ANSCHRIFT,
            eintrag -> eintrag.person().anschrift() == null,
            Fehlt.BESCHEID,
            eintrag -> eintrag.person().zustellung() == null && eintrag.person().titel() == null));

    /** The codes of everything that is missing; empty if the packet may leave. */
    public static Set<Fehlt> pruefe(Uebergebende uebergebende) {
        Set<Fehlt> fehlt = EnumSet.noneOf(Fehlt.class);
        if (uebergebende.ansprechpartner() == null
                || uebergebende.ansprechpartner().isBlank()) {
            fehlt.add(Fehlt.ANSPRECHPARTNER);
        }
        List<Eintrag> eintraege = uebergebende.wechsel().stream()
                .map(wechsel -> new Eintrag(
                        uebergebende.person(wechsel),
                        wechsel,
                        uebergebende.stand(wechsel).orElseThrow()))
                .toList();
        Arrays.stream(Fehlt.values())
                .filter(FEHLT_WENN::containsKey)
                .filter(code -> eintraege.stream().anyMatch(FEHLT_WENN.get(code)))
                .forEach(fehlt::add);
        return fehlt;
    }
}
