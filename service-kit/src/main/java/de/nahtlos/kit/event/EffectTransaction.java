package de.nahtlos.kit.event;

import de.nahtlos.kit.inbox.Inbox;
import de.nahtlos.kit.jdbc.KeptPlans;
import de.nahtlos.kit.tenant.SecondWall;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The transaction in which an event takes effect once: claim of its id in the inbox, effect, commit. An effect reads a few
 * rows by their keys, so neither Hibernate nor PostgreSQL makes a plan twice for it.
 */
@ApplicationScoped
class EffectTransaction {

    private final Inbox inbox;
    private final SecondWall wall;
    private final KeptPlans plans;

    EffectTransaction(Inbox inbox, SecondWall wall, KeptPlans plans) {
        this.inbox = inbox;
        this.wall = wall;
        this.plans = plans;
    }

    /** @return false if the event has taken effect before */
    boolean once(String eventId, Runnable effect) {
        return QuarkusTransaction.requiringNew().call(() -> {
            boolean first = inbox.claim(eventId);
            if (first) {
                wall.standsAlone();
                plans.use();
                effect.run();
            }
            return first;
        });
    }
}
