package de.nahtlos.status.person;

import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.status.person.messaging.PersonGeaendert;
import de.nahtlos.status.zugriff.Protokolliert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** Edits what may be edited of a person. */
@ApplicationScoped
public class AenderePersonHandler {

    private final Personen personen;
    private final Outbox outbox;
    private final Clock clock;

    AenderePersonHandler(Personen personen, Outbox outbox, Clock clock) {
        this.personen = personen;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Edits the person under its lock. Nothing happens if nothing changes.
     *
     * @param aenderung from the present person to its new data; refuses a stale version
     * @throws de.nahtlos.kit.problem.Problem 400 for values that do not exist, 404
     */
    @Transactional
    @Protokolliert("PERSON_AENDERN")
    public Person handle(UUID id, Function<Person, Stammdaten> aenderung) {
        Person person = personen.requireGesperrt(id);
        Stammdaten neu = aenderung.apply(person);
        var fehler = Werte.pruefe(neu);
        if (!fehler.isEmpty()) {
            throw Problems.badFields(fehler);
        }
        if (!neu.equals(person.stammdaten())) {
            boolean umbenannt = !neu.alleNamen().equals(person.stammdaten().alleNamen());
            person.aendere(neu);
            personen.schreibe(person, umbenannt);
            outbox.publish(new PersonGeaendert(person.kopf(clock.instant())));
        }
        return person;
    }
}
