package de.nahtlos.unterbringung.belegung;

import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.unterbringung.person.Personensperre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What every change of a person's stays has in common: hold the person, change, tell the others and the Auszug. */
@ApplicationScoped
public class Belegungsvorgang {

    private final CurrentTenant tenant;
    private final Personensperre sperre;
    private final Outbox outbox;
    private final Event<BelegungGeaendert> geaendert;

    Belegungsvorgang(CurrentTenant tenant, Personensperre sperre, Outbox outbox, Event<BelegungGeaendert> geaendert) {
        this.tenant = tenant;
        this.sperre = sperre;
        this.outbox = outbox;
        this.geaendert = geaendert;
    }

    /**
     * Runs the change while nobody else changes this person's stays.
     *
     * @param aenderung takes the key of the Kommune
     */
    @Transactional(TxType.MANDATORY)
    public <T> T fuerPerson(UUID person, Function<String, T> aenderung) {
        String kommune = tenant.key();
        sperre.sperre(kommune, Set.of(person));
        T ergebnis = aenderung.apply(kommune);
        geaendert.fire(new BelegungGeaendert(kommune, person));
        return ergebnis;
    }

    /** Puts an event into the outbox. */
    @Transactional(TxType.MANDATORY)
    public void melde(de.nahtlos.kit.event.Event ereignis) {
        outbox.publish(ereignis);
    }
}
