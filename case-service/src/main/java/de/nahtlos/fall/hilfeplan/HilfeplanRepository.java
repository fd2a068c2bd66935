package de.nahtlos.fall.hilfeplan;

import de.nahtlos.fall.fall.FallGeoeffnet;
import de.nahtlos.fall.fall.Fallzugriff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The plans; every Fall has one from its opening on. */
@ApplicationScoped
public class HilfeplanRepository {

    private final EntityManager entities;
    private final Event<HilfeplanGeaendert> geaendert;
    private final Fallzugriff zugriff;

    HilfeplanRepository(EntityManager entities, Event<HilfeplanGeaendert> geaendert, Fallzugriff zugriff) {
        this.entities = entities;
        this.geaendert = geaendert;
        this.zugriff = zugriff;
    }

    void beginne(@Observes FallGeoeffnet ereignis) {
        if (ereignis.neu()) {
            Hilfeplan plan = new Hilfeplan(ereignis.fall().id());
            entities.persist(plan);
            sichere(plan);
        }
    }

    /** The plan of a Fall. */
    public Hilfeplan zu(UUID fallId) {
        return entities.find(Hilfeplan.class, fallId);
    }

    /** The plan, for one writer at a time. */
    Hilfeplan zurAenderung(UUID fallId) {
        return entities.find(Hilfeplan.class, fallId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes what the caller has changed and tells the others: versions, judgements, review. */
    void sichere(Hilfeplan plan) {
        entities.flush();
        geaendert.fire(new HilfeplanGeaendert(plan, zugriff.ich()));
    }

    List<Massnahme> massnahmen(UUID fallId) {
        return entities.createQuery("select m from Massnahme m where m.fallId = :fall order by m.id", Massnahme.class)
                .setParameter("fall", fallId)
                .getResultList();
    }
}
