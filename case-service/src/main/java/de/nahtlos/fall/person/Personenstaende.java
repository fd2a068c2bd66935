package de.nahtlos.fall.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** The statuses of all persons that events have told of. */
@ApplicationScoped
public class Personenstaende {

    private final EntityManager entities;

    Personenstaende(EntityManager entities) {
        this.entities = entities;
    }

    /** Remembers a status; an older message than the one known changes nothing. */
    @Transactional(TxType.MANDATORY)
    public void merke(Statusmeldung meldung) {
        zu(meldung.personId())
                .ifPresentOrElse(stand -> stand.uebernimm(meldung), () -> entities.persist(new Personenstand(meldung)));
    }

    /** The status of a person; empty if no event has told it. */
    public Optional<Personenstand> zu(UUID personId) {
        return Optional.ofNullable(entities.find(Personenstand.class, personId));
    }
}
