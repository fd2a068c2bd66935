package de.nahtlos.unterbringung.auszug;

import de.nahtlos.unterbringung.belegung.BelegungGeaendert;
import de.nahtlos.unterbringung.person.PersonenstandGeaendert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What can open, move or end an Auszug: facts about the person, and stays. In the transaction of the cause. */
@ApplicationScoped
public class AuszugAusloeser {

    private final AuszugAbgleich abgleich;

    AuszugAusloeser(AuszugAbgleich abgleich) {
        this.abgleich = abgleich;
    }

    void beiPersonenstand(@Observes PersonenstandGeaendert geaendert) {
        abgleich.gleicheAb(geaendert.kommune(), geaendert.stand());
    }

    void beiBelegung(@Observes BelegungGeaendert geaendert) {
        abgleich.gleicheAb(geaendert.kommune(), geaendert.personId());
    }
}
