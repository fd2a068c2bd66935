package de.nahtlos.fall.auslastung;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;

/** The Lotsen of the Kommune, as far as somebody has described them. */
@ApplicationScoped
public class Lotsen {

    private final EntityManager entities;
    private final Clock clock;

    Lotsen(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<Lotse> alle() {
        return entities.createQuery("select l from Lotse l order by l.name", Lotse.class)
                .getResultList();
    }

    /**
     * Describes a Lotse, anew if that was done before.
     *
     * @param stellenanteil part of a full-time post, above 0 and up to 1
     */
    @Transactional
    public Lotse beschreibe(String name, List<String> sprachen, BigDecimal stellenanteil) {
        Lotse lotse = entities.createQuery("select l from Lotse l where l.name = :name", Lotse.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Lotse(name, clock.instant()));
        lotse.arbeitet(sprachen, stellenanteil);
        entities.persist(lotse);
        entities.flush();
        return lotse;
    }
}
