package de.nahtlos.status.akte;

import de.nahtlos.status.haushalt.Mitgliedschaft;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.akte.Person;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.begriff.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts together what the law core derives from: registration, memberships and facts of people who belong together. */
@ApplicationScoped
public class Akten {

    private final PersonTable personen;
    private final EreignisTable ereignisse;
    private final Clock clock;

    Akten(PersonTable personen, EreignisTable ereignisse, Clock clock) {
        this.personen = personen;
        this.ereignisse = ereignisse;
        this.clock = clock;
    }

    /**
     * One file, and the persons whose timelines are read from its derivation.
     *
     * @param fuer persons of the file
     */
    public record Aktenteil(Akte akte, Set<UUID> fuer) {}

    /** The next persons of the Kommune after this one, in the order of their ids as the database sorts them. */
    public List<UUID> personenNach(UUID letzte, int anzahl) {
        return personen.nach(letzte, anzahl);
    }

    /** The persons with these numbers in the Auslaenderzentralregister, by number. */
    public Map<String, UUID> mitAzrNummern(Collection<String> nummern) {
        return personen.mitAzrNummern(nummern);
    }

    /** What is recorded of these people. */
    public Aktenstand lies(Verbund verbund) {
        return lies(List.of(verbund)).getFirst();
    }

    /** What is recorded of each of these groups of people, read at once. */
    public List<Aktenstand> lies(Collection<Verbund> verbuende) {
        Set<UUID> ids = verbuende.stream()
                .flatMap(verbund -> verbund.personen().stream())
                .collect(Collectors.toSet());
        Map<UUID, List<Registrierte>> registrierte =
                personen.mitIds(ids).stream().collect(Collectors.groupingBy(Registrierte::id));
        Map<UUID, List<ErfasstesEreignis>> erfasste =
                ereignisse.derPersonen(ids).stream().collect(Collectors.groupingBy(ErfasstesEreignis::personId));
        return verbuende.stream()
                .map(verbund -> new Aktenstand(verbund, aller(verbund, registrierte), aller(verbund, erfasste)))
                .toList();
    }

    private static <T> List<T> aller(Verbund verbund, Map<UUID, List<T>> jePerson) {
        return verbund.personen().stream()
                .flatMap(id -> jePerson.getOrDefault(id, List.of()).stream())
                .toList();
    }

    /**
     * The files of these people. The core takes everyone in a file for one household, so people who lived in several
     * households each get a file of their own with the others as far as, and as long as, they lived together.
     */
    public List<Aktenteil> teile(Aktenstand stand) {
        Verbund verbund = stand.verbund();
        List<Registrierte> registrierte = stand.registrierte();
        List<Tatsache> tatsachen = stand.ereignisse().stream()
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
