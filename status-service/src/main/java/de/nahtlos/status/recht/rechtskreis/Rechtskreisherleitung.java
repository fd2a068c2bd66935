package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.akte.Haushalt;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.rechtskreis.Regelwerk.Treffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/** Walks a household through its {@link Stichtage} and asks the {@link Regelwerk} for each person on each of them. */
public final class Rechtskreisherleitung {

    private final List<Lebenslauf> lebenslaeufe;
    private final Haushalt haushalt;
    private final Regelwerk regelwerk;
    private final Map<PersonId, Verlaufsbau> verlaeufe = new LinkedHashMap<>();

    private Rechtskreisherleitung(
            Map<PersonId, Biografie> biografien, Regelwerk regelwerk, Einstellungen einstellungen) {
        this.regelwerk = regelwerk;
        this.haushalt =
                new Haushalt(biografien.values().stream().map(Biografie::person).toList());
        this.lebenslaeufe = biografien.values().stream()
                .map(biografie -> new Lebenslauf(biografie, regelwerk, einstellungen))
                .toList();
        biografien.keySet().forEach(person -> verlaeufe.put(person, new Verlaufsbau(person)));
    }

    /** What was found for one person. */
    public record Rechtskreisergebnis(List<Rechtskreisabschnitt> verlauf, List<Rechtskreiswechsel> wechsel) {}

    /** The Rechtskreisverlauf and the changes of every person, up to the horizon. */
    public static Map<PersonId, Rechtskreisergebnis> herleiten(
            Map<PersonId, Biografie> biografien, Regelwerk regelwerk, Einstellungen einstellungen, LocalDate horizont) {
        return new Rechtskreisherleitung(biografien, regelwerk, einstellungen).bis(horizont);
    }

    private Map<PersonId, Rechtskreisergebnis> bis(LocalDate horizont) {
        Map<PersonId, Asylblgstand> staende = Map.of();
        NavigableSet<LocalDate> tage = Stichtage.von(lebenslaeufe, regelwerk, horizont);
        while (!tage.isEmpty()) {
            LocalDate tag = tage.pollFirst();
            Tagesbild bild = new Tagesbild(tag, lebenslaeufe, haushalt.am(tag), regelwerk, staende);
            Map<PersonId, Asylblgstand> vorher = staende;
            bild.lagen().forEach((person, lage) -> verlaeufe.get(person).nimm(tagesergebnis(bild, vorher, lage)));
            staende = bild.staende();
            staende.values().stream()
                    .flatMap(stand -> stand.tagDanach().stream())
                    .filter(danach -> danach.isAfter(tag) && !danach.isAfter(horizont))
                    .forEach(tage::add);
        }
        Map<PersonId, Rechtskreisergebnis> ergebnisse = new LinkedHashMap<>();
        verlaeufe.forEach((person, bau) -> ergebnisse.put(person, bau.ergebnis()));
        return ergebnisse;
    }

    private Tagesergebnis tagesergebnis(Tagesbild bild, Map<PersonId, Asylblgstand> vorher, Sachlage lage) {
        Treffer treffer = bild.zuordnung(lage);
        Rechtskreis rechtskreis =
                treffer.folge() instanceof Folge.Zuordnung z ? z.rechtskreis() : lage.formDesAsylblg();
        return new Tagesergebnis(
                bild.tag(),
                rechtskreis,
                lage.fakten().regime(),
                new Begruendungstext(bild, lage, regelwerk.version()).fuer(treffer, rechtskreis),
                hinweise(treffer.folge(), lage.fakten()),
                () -> anlass(bild, vorher, lage));
    }

    private static List<Hinweiscode> hinweise(Folge folge, Faktenlage fakten) {
        List<Hinweiscode> hinweise = new ArrayList<>(folge.hinweise());
        if (fakten.regime() == Regime.GEAS) {
            hinweise.add(Hinweiscode.REGEL_UNBESTAETIGT);
        }
        if (fakten.uebersteuert()) {
            hinweise.add(Hinweiscode.UEBERSTEUERT);
        }
        return hinweise;
    }

    /** The fact behind a change on this day: that which ended AsylbLG, then one of the day, then one of the family. */
    private static EreignisId anlass(Tagesbild bild, Map<PersonId, Asylblgstand> vorher, Sachlage lage) {
        return eigenerAnlass(bild, vorher, lage)
                .or(() -> bild.lagen().values().stream()
                        .filter(andere -> andere != lage)
                        .flatMap(andere -> eigenerAnlass(bild, vorher, andere).stream())
                        .findFirst())
                .orElse(null);
    }

    private static Optional<EreignisId> eigenerAnlass(
            Tagesbild bild, Map<PersonId, Asylblgstand> vorher, Sachlage lage) {
        Asylblgstand stand = bild.stand(lage);
        Asylblgstand gestern = vorher.getOrDefault(lage.person().id(), Asylblgstand.OHNE);
        boolean asylblgEndete = gestern.gilt(bild.tag().minusDays(1)) && !stand.gilt(bild.tag());
        return asylblgEndete && stand.wegfall() != null
                ? Anlass.desWegfalls(lage.biografie(), stand.wegfall())
                : Anlass.amTag(lage.biografie(), bild.tag());
    }
}
