package de.nahtlos.fall.person;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Data of persons for a hand-over, fetched by the service itself with a purpose that status-service logs. */
public interface Personendaten {

    /**
     * The persons by id; one that status-service does not know is absent.
     *
     * @param kommune whose persons
     * @throws StatusServiceAbwesend if there is no answer
     */
    Map<UUID, Person> fuerUebergabe(String kommune, Collection<UUID> personen);
}
