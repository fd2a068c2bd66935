package de.nahtlos.status.haushalt;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All persons whose timelines can depend on each other: they share, or once shared, a household, directly or by someone
 * between them. A person without a household is alone in it.
 *
 * @param personen everyone, in the order of their ids
 * @param mitgliedschaften all memberships of these persons, in the order of their begin
 */
public record Verbund(Set<UUID> personen, List<Mitgliedschaft> mitgliedschaften) {

    private static final Comparator<Mitgliedschaft> NACH_BEGINN = Comparator.comparing(Mitgliedschaft::von)
            .thenComparing(Mitgliedschaft::erfasstAm)
            .thenComparing(Mitgliedschaft::id);

    static Verbund of(Set<UUID> genannte, List<Mitgliedschaft> mitgliedschaften) {
        Set<UUID> personen = new TreeSet<>(genannte);
        mitgliedschaften.forEach(mitgliedschaft -> personen.add(mitgliedschaft.personId()));
        return new Verbund(personen, mitgliedschaften);
    }

    /** The households in which anyone is or was a member. */
    Set<UUID> haushalte() {
        return mitgliedschaften.stream().map(Mitgliedschaft::haushaltId).collect(Collectors.toSet());
    }

    /** Persons who never were in a household. */
    Set<UUID> ohneHaushalt() {
        Set<UUID> ohne = new TreeSet<>(personen);
        mitgliedschaften.forEach(mitgliedschaft -> ohne.remove(mitgliedschaft.personId()));
        return ohne;
    }

    /** Those who belong together, each group by itself. */
    public List<Verbund> getrennt() {
        Map<UUID, List<Mitgliedschaft>> jeHaushalt =
                mitgliedschaften.stream().collect(Collectors.groupingBy(Mitgliedschaft::haushaltId));
        Map<UUID, List<Mitgliedschaft>> jePerson =
                mitgliedschaften.stream().collect(Collectors.groupingBy(Mitgliedschaft::personId));
        List<Verbund> gruppen = new ArrayList<>();
        Set<UUID> offene = new TreeSet<>(personen);
        while (!offene.isEmpty()) {
            Verbund gruppe = gruppeVon(offene.iterator().next(), jePerson, jeHaushalt);
            offene.removeAll(gruppe.personen());
            gruppen.add(gruppe);
        }
        return gruppen;
    }

    private static Verbund gruppeVon(
            UUID erste, Map<UUID, List<Mitgliedschaft>> jePerson, Map<UUID, List<Mitgliedschaft>> jeHaushalt) {
        Set<UUID> gruppe = new TreeSet<>();
        List<Mitgliedschaft> mitgliedschaften = new ArrayList<>();
        Deque<UUID> offene = new ArrayDeque<>(List.of(erste));
        while (!offene.isEmpty()) {
            UUID person = offene.pop();
            if (gruppe.add(person)) {
                List<Mitgliedschaft> eigene = jePerson.getOrDefault(person, List.of());
                mitgliedschaften.addAll(eigene);
                eigene.stream()
                        .flatMap(m -> jeHaushalt.get(m.haushaltId()).stream())
                        .forEach(anderer -> offene.push(anderer.personId()));
            }
        }
        mitgliedschaften.sort(NACH_BEGINN);
        return new Verbund(gruppe, List.copyOf(mitgliedschaften));
    }

    /** The same people with the memberships that were known before a moment. */
    public Verbund wieBekanntVor(Instant moment) {
        return new Verbund(
                personen,
                mitgliedschaften.stream()
                        .filter(mitgliedschaft -> mitgliedschaft.erfasstAm().isBefore(moment))
                        .map(mitgliedschaft -> mitgliedschaft.wieBekanntVor(moment))
                        .toList());
    }
}
