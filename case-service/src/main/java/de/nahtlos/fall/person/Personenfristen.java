package de.nahtlos.fall.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The Fristen of persons that status-service computes, fetched by the service itself with a purpose that is logged. */
public interface Personenfristen {

    /**
     * A Frist.
     *
     * @param typ code, for example {@code FAMILIENNACHZUG_PRIVILEGIERT}
     * @param ende last day
     */
    record Frist(String typ, LocalDate ende) {}

    /**
     * The Fristen by person; a person that status-service does not know is absent.
     *
     * @param kommune whose persons
     * @throws StatusServiceAbwesend if there is no answer
     */
    Map<UUID, List<Frist>> zu(String kommune, Collection<UUID> personen);
}
