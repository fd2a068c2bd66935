package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.akte.Familie;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.rechtskreis.Regel.Stufe;
import de.nahtlos.status.recht.rechtskreis.Regelwerk.Treffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The household on one day. Entitlement under AsylbLG is found for everybody first, because what secures one person
 * depends on what the others are entitled to.
 */
final class Tagesbild {

    private final LocalDate tag;
    private final Familie familie;
    private final Regelwerk regelwerk;
    private final Map<PersonId, Sachlage> lagen = new LinkedHashMap<>();
    private final Map<PersonId, Optional<Treffer>> eigene = new LinkedHashMap<>();
    private final Map<PersonId, Asylblgstand> staende = new LinkedHashMap<>();

    Tagesbild(
            LocalDate tag,
            Collection<Lebenslauf> lebenslaeufe,
            Familie familie,
            Regelwerk regelwerk,
            Map<PersonId, Asylblgstand> vorher) {
        this.tag = tag;
        this.familie = familie;
        this.regelwerk = regelwerk;
        lebenslaeufe.forEach(l -> l.am(tag).ifPresent(fakten -> lagen.put(l.id(), new Sachlage(this, l, fakten))));
        lagen.forEach((person, lage) -> eigene.put(person, regelwerk.pruefe(Stufe.ASYLBLG, lage)));
        lagen.forEach((person, lage) -> staende.put(person, stand(lage, vorher.get(person))));
        lagen.forEach(
                (person, lage) -> staende.computeIfPresent(person, (_, stand) -> imNachlaufDerEltern(lage, stand)));
        lagen.forEach((person, lage) -> staende.computeIfPresent(
                person, (_, stand) -> stand.mitAnaloganspruch(Analogleistungen.aus(lage, stand, vorher.get(person)))));
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
        return lage.eltern().stream()
                .map(this::stand)
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
        Asylblgstand stand = stand(lage);
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

    Familie familie() {
        return familie;
    }

    Regelwerk regelwerk() {
        return regelwerk;
    }

    Map<PersonId, Sachlage> lagen() {
        return lagen;
    }

    Map<PersonId, Asylblgstand> staende() {
        return staende;
    }

    Asylblgstand stand(Sachlage lage) {
        return staende.get(id(lage));
    }

    /** Those of them who are here. */
    List<Sachlage> lebende(List<PersonId> personen) {
        return personen.stream()
                .map(lagen::get)
                .filter(Objects::nonNull)
                .filter(lage -> !lage.status().istEndzustand())
                .toList();
    }

    /** Entitled in the own person, § 1 Abs. 1 Nr. 1 to 5 AsylbLG. */
    boolean istSelbstLeistungsberechtigt(Sachlage lage) {
        return eigene.get(id(lage))
                .filter(treffer -> treffer.folge() instanceof Folge.Asylblg)
                .isPresent();
    }

    private static PersonId id(Sachlage lage) {
        return lage.lebenslauf().id();
    }
}
