package de.nahtlos.status.recht.akte;

import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rolle;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is whose partner, parent and child in the household on a day. */
public record Haushalt(List<Person> personen) {

    private static final Set<Rolle> ELTERN = EnumSet.of(Rolle.PARTNER, Rolle.ELTERNTEIL);
    private static final Set<Rolle> KINDER = EnumSet.of(Rolle.KIND, Rolle.KIND_IM_HAUSHALT);

    public Haushalt {
        personen = List.copyOf(personen);
    }

    /** The parents of a child: those who are named; if nobody is named, every PARTNER and ELTERNTEIL. */
    public List<Person> eltern(Person kind, LocalDate tag) {
        List<Person> benannt = personen.stream()
                .filter(person -> mitgliedschaft(person, tag)
                        .filter(m -> m.elternVon().contains(kind.id()))
                        .isPresent())
                .toList();
        boolean istKind = mitgliedschaft(kind, tag)
                .filter(m -> KINDER.contains(m.rolle()))
                .isPresent();
        if (!benannt.isEmpty() || !istKind) {
            return benannt;
        }
        return personen.stream()
                .filter(person -> mitgliedschaft(person, tag)
                        .filter(m -> ELTERN.contains(m.rolle()) && m.elternVon().isEmpty())
                        .isPresent())
                .toList();
    }

    /** The children of a person. */
    public List<Person> kinder(Person elternteil, LocalDate tag) {
        return personen.stream()
                .filter(kind -> eltern(kind, tag).contains(elternteil))
                .toList();
    }

    /** Spouse or Lebenspartner: the other PARTNER of the household. */
    public Optional<Person> partner(Person person, LocalDate tag) {
        if (!hatRolle(person, Rolle.PARTNER, tag)) {
            return Optional.empty();
        }
        return personen.stream()
                .filter(andere -> !andere.id().equals(person.id()) && hatRolle(andere, Rolle.PARTNER, tag))
                .findFirst();
    }

    /** The person with that id. */
    public Person person(PersonId id) {
        return personen.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Person nicht im Haushalt: " + id));
    }

    private static boolean hatRolle(Person person, Rolle rolle, LocalDate tag) {
        return mitgliedschaft(person, tag).filter(m -> m.rolle() == rolle).isPresent();
    }

    private static Optional<Mitgliedschaft> mitgliedschaft(Person person, LocalDate tag) {
        return person.mitgliedschaften().stream().filter(m -> m.giltAm(tag)).findFirst();
    }
}
