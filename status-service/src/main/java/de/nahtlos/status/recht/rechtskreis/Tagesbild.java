package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.akte.Haushalt;
import de.nahtlos.status.recht.akte.Person;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.rechtskreis.Regel.Stufe;
import de.nahtlos.status.recht.rechtskreis.Regelwerk.Treffer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The household on one day. Entitlement under AsylbLG is found for everybody first, because what secures one person
 * depends on what the others are entitled to.
 */
final class Tagesbild {

    private final LocalDate tag;
    private final Haushalt haushalt;
    private final Regelwerk regelwerk;
    private final Einstellungen einstellungen;
    private final Map<PersonId, Sachlage> lagen = new LinkedHashMap<>();
    private final Map<PersonId, Optional<Treffer>> eigene = new LinkedHashMap<>();
    private final Map<PersonId, Asylblgstand> staende = new LinkedHashMap<>();

    Tagesbild(
            LocalDate tag,
            Map<PersonId, Biografie> biografien,
            Regelwerk regelwerk,
            Einstellungen einstellungen,
            Map<PersonId, Asylblgstand> vorher) {
        this.tag = tag;
        this.haushalt =
                new Haushalt(biografien.values().stream().map(Biografie::person).toList());
        this.regelwerk = regelwerk;
        this.einstellungen = einstellungen;
        biografien.values().stream().filter(this::hatBegonnen).forEach(b -> lagen.put(id(b), new Sachlage(this, b)));
        lagen.forEach((person, lage) -> eigene.put(person, regelwerk.pruefe(Stufe.ASYLBLG, lage)));
        lagen.forEach((person, lage) -> staende.put(person, stand(lage, vorher.get(person))));
        lagen.forEach(
                (person, lage) -> staende.computeIfPresent(person, (_, stand) -> imNachlaufDerEltern(lage, stand)));
        lagen.forEach((person, lage) -> staende.computeIfPresent(
                person, (_, stand) -> stand.mitAnaloganspruch(Analogleistungen.aus(lage, stand, vorher.get(person)))));
    }

    private boolean hatBegonnen(Biografie b) {
        return b.beginn().filter(beginn -> !beginn.isAfter(tag)).isPresent();
    }

    private Asylblgstand stand(Sachlage lage, Asylblgstand vorher) {
        if (lage.status().istEndzustand()) {
            return Asylblgstand.OHNE;
        }
        Optional<Treffer> treffer = eigene.get(id(lage)).or(() -> regelwerk.pruefe(Stufe.ASYLBLG_FAMILIE, lage));
        return Asylblgstand.nach(lage, treffer, vorher);
    }

    /** § 1 Abs. 1 Nr. 6, Abs. 3 S. 1 AsylbLG: born or joined while the parents' last month runs: until its end. */
    private Asylblgstand imNachlaufDerEltern(Sachlage lage, Asylblgstand stand) {
        boolean ohneEigenes = !stand.gilt(tag)
                && stand.nieBerechtigt()
                && eigene.get(id(lage)).isEmpty();
        if (!ohneEigenes || !Merkmal.HAT_KEINEN_EIGENEN_FALL.gilt(lage, null)) {
            return stand;
        }
        return eltern(lage).stream()
                .map(elternteil -> staende.get(id(elternteil)))
                .filter(s -> !s.berechtigt() && s.gilt(tag))
                .findFirst()
                .map(Asylblgstand::alsFamilie)
                .orElse(stand);
    }

    /** What the rules find for each person on this day. */
    Treffer zuordnung(Sachlage lage) {
        Optional<Treffer> vorrang = regelwerk.pruefe(Stufe.VORRANG, lage);
        if (vorrang.isPresent()) {
            return vorrang.get();
        }
        Asylblgstand stand = staende.get(id(lage));
        return stand.gilt(tag)
                ? stand.treffer()
                : regelwerk.pruefe(Stufe.SICHERUNG, lage).orElseThrow();
    }

    /** The rule that closes AsylbLG to the person, if one does expressly. */
    Optional<Treffer> ausschluss(Sachlage lage) {
        return eigene.get(id(lage)).filter(treffer -> treffer.folge() instanceof Folge.KeinAsylblg);
    }

    LocalDate tag() {
        return tag;
    }

    Regelwerk regelwerk() {
        return regelwerk;
    }

    Einstellungen einstellungen() {
        return einstellungen;
    }

    Map<PersonId, Sachlage> lagen() {
        return lagen;
    }

    Map<PersonId, Asylblgstand> staende() {
        return staende;
    }

    List<Sachlage> eltern(Sachlage lage) {
        return lebende(haushalt.eltern(lage.person(), tag));
    }

    List<Sachlage> kinder(Sachlage lage) {
        return lebende(haushalt.kinder(lage.person(), tag));
    }

    Optional<Sachlage> partner(Sachlage lage) {
        return lebende(haushalt.partner(lage.person(), tag).stream().toList()).stream()
                .findFirst();
    }

    private List<Sachlage> lebende(List<Person> personen) {
        return personen.stream()
                .map(Person::id)
                .filter(lagen::containsKey)
                .map(lagen::get)
                .filter(lage -> !lage.status().istEndzustand())
                .toList();
    }

    boolean istSelbstLeistungsberechtigt(Sachlage lage) {
        return eigene.get(id(lage))
                .filter(treffer -> treffer.folge() instanceof Folge.Asylblg)
                .isPresent();
    }

    boolean erhaeltAsylblg(Sachlage lage) {
        return staende.get(id(lage)).gilt(tag);
    }

    boolean erhaeltAnalogleistungen(Sachlage lage) {
        return Analogleistungen.erhaelt(lage, staende);
    }

    private static PersonId id(Sachlage lage) {
        return lage.person().id();
    }

    private static PersonId id(Biografie biografie) {
        return biografie.person().id();
    }
}
