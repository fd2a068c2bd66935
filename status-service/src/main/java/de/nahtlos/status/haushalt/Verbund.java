package de.nahtlos.status.haushalt;

import java.time.Instant;
import java.util.List;
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
