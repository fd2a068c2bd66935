package de.nahtlos.fall.hilfeplan;

import de.nahtlos.fall.fall.FallGeoeffnet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The plans; every Fall has one from its opening on. */
@ApplicationScoped
public class HilfeplanRepository {

    private final EntityManager entities;

    HilfeplanRepository(EntityManager entities) {
        this.entities = entities;
    }

    void beginne(@Observes FallGeoeffnet ereignis) {
        if (ereignis.neu()) {
            entities.persist(new Hilfeplan(ereignis.fall().id()));
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

    void flush() {
        entities.flush();
    }

    List<Massnahme> massnahmen(UUID fallId) {
        return entities.createQuery("select m from Massnahme m where m.fallId = :fall order by m.id", Massnahme.class)
                .setParameter("fall", fallId)
                .getResultList();
    }
}
