package de.nahtlos.status.ereignis;

import de.nahtlos.status.akte.EreignisTable;
import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.person.Personen;
import de.nahtlos.status.zugriff.Protokolliert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads recorded facts. */
@ApplicationScoped
public class Ereignisauskunft {

    private final Personen personen;
    private final EreignisTable ereignisse;

    Ereignisauskunft(Personen personen, EreignisTable ereignisse) {
        this.personen = personen;
        this.ereignisse = ereignisse;
    }

    /**
     * All facts of a person, cancelled ones included, in the order of recording.
     *
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    @Protokolliert("EREIGNISSE")
    public List<ErfasstesEreignis> derPerson(UUID person) {
        personen.require(person);
        return ereignisse.derPersonen(Set.of(person));
    }
}
