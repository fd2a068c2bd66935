package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.unterbringung.person.Personensperre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.function.Consumer;

/** Use case: the housing office notes how far the search for a flat is. */
@ApplicationScoped
public class AendereAuszugHandler {

    private final AuszugRepository auszuege;
    private final Outbox outbox;
    private final Personensperre sperre;
    private final CurrentTenant tenant;
    private final AuszugAbgleich abgleich;

    AendereAuszugHandler(
            AuszugRepository auszuege,
            Outbox outbox,
            Personensperre sperre,
            CurrentTenant tenant,
            AuszugAbgleich abgleich) {
        this.auszuege = auszuege;
        this.outbox = outbox;
        this.sperre = sperre;
        this.tenant = tenant;
        this.abgleich = abgleich;
    }

    /**
     * Changes an Auszug.
     *
     * @param vorbedingung refuses a stale version
     * @throws de.nahtlos.kit.problem.Problem 404, 409, 412, 422
     */
    @Transactional
    public void handle(AendereAuszug befehl, Consumer<Auszug> vorbedingung) {
        var auszug = auszuege.require(befehl.id());
        sperre.sperre(tenant.key(), Set.of(auszug.personId()));
        auszuege.sperre(auszug);
        vorbedingung.accept(auszug);
        auszug.aendere(befehl).ifPresent(outbox::publish);
        abgleich.vereinbare(auszug);
        auszuege.flush();
    }
}
