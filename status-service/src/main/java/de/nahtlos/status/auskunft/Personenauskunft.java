package de.nahtlos.status.auskunft;

import de.nahtlos.status.haushalt.HaushaltZurZeit;
import de.nahtlos.status.haushalt.Mitgliedschaft;
import de.nahtlos.status.person.Person;
import de.nahtlos.status.person.Personen;
import de.nahtlos.status.recht.frist.Frist;
import de.nahtlos.status.verlauf.Rechtslage;
import de.nahtlos.status.verlauf.Rechtslagen;
import de.nahtlos.status.zugriff.Protokolliert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads persons with everything that the views show, as of today. */
@ApplicationScoped
public class Personenauskunft {

    private final Personen personen;
    private final Rechtslagen rechtslagen;
    private final HaushaltZurZeit haushalte;
    private final Geburtsdaten geburtsdaten;
    private final Clock clock;

    Personenauskunft(
            Personen personen,
            Rechtslagen rechtslagen,
            HaushaltZurZeit haushalte,
            Geburtsdaten geburtsdaten,
            Clock clock) {
        this.geburtsdaten = geburtsdaten;
        this.personen = personen;
        this.rechtslagen = rechtslagen;
        this.haushalte = haushalte;
        this.clock = clock;
    }

    /**
     * The person as of today.
     *
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    @Protokolliert("PERSON")
    public Personenstand require(UUID id) {
        return stand(personen.require(id));
    }

    /** This person as of today, in the running transaction. */
    @Transactional(TxType.MANDATORY)
    public Personenstand stand(Person person) {
        return staende(List.of(person), List.of(person.id())).getFirst();
    }

    /** Those of the ids that are persons of this Kommune, in the order of the ids, each once. */
    @Transactional(TxType.MANDATORY)
    public List<Personenstand> staende(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : staende(personen.alle(ids), ids);
    }

    private List<Personenstand> staende(List<Person> gefundene, Collection<UUID> reihenfolge) {
        LocalDate heute = LocalDate.now(clock);
        List<UUID> ids = gefundene.stream().map(Person::id).toList();
        Map<UUID, Rechtslage> lagen = rechtslagen.am(heute, ids);
        Map<UUID, List<Mitgliedschaft>> mitglieder = haushalte.am(heute, ids);
        Map<UUID, List<Frist>> fristen = rechtslagen.fristen(ids);
        Map<UUID, LocalDate> berichtigte = geburtsdaten.berichtigt(heute, ids);
        return reihenfolge.stream()
                .distinct()
                .flatMap(id -> mitId(gefundene, id))
                .map(person -> new Personenstand(
                        person,
                        berichtigte.getOrDefault(person.id(), person.geburtsdatum()),
                        lagen.get(person.id()),
                        mitglieder.getOrDefault(person.id(), List.of()),
                        fristen.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private static Stream<Person> mitId(List<Person> personen, UUID id) {
        return personen.stream().filter(person -> person.id().equals(id));
    }
}
