package de.nahtlos.fall.uebergabe;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import de.nahtlos.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Tells Leistungstraeger what happens to their Uebergaben. What goes to a Lotse or a Freier Traeger is nobody's business
 * on a topic that every Leistungstraeger reads ({@code docs/fallabgabe.md}).
 */
@ApplicationScoped
class Uebergabepost {

    private final Outbox outbox;

    Uebergabepost(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional(MANDATORY)
    void sende(Uebergabe uebergabe, Uebergabeereignis ereignis) {
        if (!uebergabe.an().art().uebernimmtFall()) {
            outbox.publish(ereignis);
        }
    }
}
