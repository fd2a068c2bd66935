package de.nahtlos.status.akte;

import de.nahtlos.status.haushalt.Mitgliedschaft;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Cuts memberships down to the time in which people lived together with one of them. */
final class Zusammenleben {

    private Zusammenleben() {}

    /** The person's own memberships, and those of the others as long as they were in the same household. */
    static List<Mitgliedschaft> mit(UUID person, List<Mitgliedschaft> alle) {
        List<Mitgliedschaft> eigene =
                alle.stream().filter(m -> m.personId().equals(person)).toList();
        Stream<Mitgliedschaft> andere = eigene.stream()
                .flatMap(eigen -> alle.stream()
                        .filter(m -> !m.personId().equals(person))
                        .filter(m -> m.haushaltId().equals(eigen.haushaltId()))
                        .filter(m -> m.ueberschneidet(eigen.von(), eigen.bis()))
                        .map(m -> m.beschraenkt(eigen.von(), eigen.bis())));
        return Stream.concat(eigene.stream(), andere).toList();
    }
}
