package de.nahtlos.status.akte;

import de.nahtlos.status.akte.PersonTable.Registrierte;
import de.nahtlos.status.haushalt.Mitgliedschaft;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.akte.Person;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.begriff.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts together what the law core derives from: registration, memberships and facts of people who belong together. */
@ApplicationScoped
public class Akten {

    private final PersonTable personen;
    private final Clock clock;

    Akten(PersonTable personen, Clock clock) {
        this.personen = personen;
        this.clock = clock;
    }

    /**
     * One file, and the persons whose timelines are read from its derivation.
     *
     * @param fuer persons of the file
     */
    public record Aktenteil(Akte akte, Set<UUID> fuer) {}

    /**
     * The files of these people. The core takes everyone in a file for one household, so people who lived in several
     * households each get a file of their own with the others as far as, and as long as, they lived together.
     *
     * @param ereignisse all their facts, cancelled ones included
     */
    public List<Aktenteil> von(Verbund verbund, List<ErfasstesEreignis> ereignisse) {
        List<Registrierte> registrierte = personen.mitIds(verbund.personen());
        List<Tatsache> tatsachen = ereignisse.stream()
                .sorted(Comparator.comparingLong(ErfasstesEreignis::rang))
                .map(ereignis -> ereignis.tatsache(clock.getZone()))
                .toList();
        long haushalte = verbund.mitgliedschaften().stream()
                .map(Mitgliedschaft::haushaltId)
                .distinct()
                .count();
        if (haushalte <= 1) {
            Akte akte = akte(registrierte, verbund.mitgliedschaften(), tatsachen);
            return List.of(new Aktenteil(akte, ids(akte)));
        }
        return verbund.personen().stream()
                .map(id -> new Aktenteil(
                        akte(registrierte, Zusammenleben.mit(id, verbund.mitgliedschaften()), tatsachen), Set.of(id)))
                .toList();
    }

    private static Set<UUID> ids(Akte akte) {
        return akte.personen().stream()
                .map(person -> UUID.fromString(person.id().wert()))
                .collect(Collectors.toSet());
    }

    private static Akte akte(
            List<Registrierte> registrierte, List<Mitgliedschaft> mitgliedschaften, List<Tatsache> tatsachen) {
        Set<UUID> mitglieder =
                mitgliedschaften.stream().map(Mitgliedschaft::personId).collect(Collectors.toSet());
        List<Person> personen = registrierte.stream()
                .filter(person -> mitglieder.isEmpty() || mitglieder.contains(person.id()))
                .map(person -> person(person, mitgliedschaften))
                .toList();
        Set<PersonId> ids = personen.stream().map(Person::id).collect(Collectors.toSet());
        return new Akte(
                personen,
                List.of(),
                tatsachen.stream()
                        .filter(tatsache -> ids.contains(tatsache.person()))
                        .toList());
    }

    private static Person person(Registrierte registrierte, List<Mitgliedschaft> mitgliedschaften) {
        return new Person(
                new PersonId(registrierte.id().toString()),
                registrierte.geburtsdatum(),
                registrierte.erwerbsfaehig(),
                registrierte.dauerhaftVollErwerbsgemindert(),
                registrierte.hilfebeduerftig(),
                registrierte.staat(),
                mitgliedschaften.stream()
                        .filter(mitgliedschaft -> mitgliedschaft.personId().equals(registrierte.id()))
                        .map(Akten::mitgliedschaft)
                        .toList());
    }

    private static de.nahtlos.status.recht.akte.Mitgliedschaft mitgliedschaft(Mitgliedschaft mitgliedschaft) {
        return new de.nahtlos.status.recht.akte.Mitgliedschaft(
                mitgliedschaft.rolle(),
                mitgliedschaft.elternVon().stream()
                        .map(id -> new PersonId(id.toString()))
                        .toList(),
                mitgliedschaft.von(),
                mitgliedschaft.bis());
    }
}
