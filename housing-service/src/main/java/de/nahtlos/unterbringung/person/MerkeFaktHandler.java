package de.nahtlos.unterbringung.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.UUID;

/** Use case: status-service has told something about a person. */
@ApplicationScoped
public class MerkeFaktHandler {

    private final Faktenspeicher speicher;
    private final Personensperre sperre;
    private final Event<PersonenstandGeaendert> geaendert;

    MerkeFaktHandler(Faktenspeicher speicher, Personensperre sperre, Event<PersonenstandGeaendert> geaendert) {
        this.speicher = speicher;
        this.sperre = sperre;
        this.geaendert = geaendert;
    }

    /** The person exists. */
    @Transactional(TxType.MANDATORY)
    public void registriere(String kommune, UUID person) {
        speicher.merkePerson(kommune, person);
    }

    /**
     * Stores the fact and tells those inside the service who decide by it: for the person, and for everybody whom it
     * shares a household with, because one member's recognition releases the family.
     */
    @Transactional(TxType.MANDATORY)
    public void merke(String kommune, UUID person, Fakt fakt) {
        sperre.sperre(kommune, Set.of(person));
        speicher.merke(kommune, person, fakt);
        Personenstand stand = speicher.lies(kommune, Set.of(person)).get(person);
        sperre.sperre(kommune, stand.genannte());
        geaendert.fire(new PersonenstandGeaendert(kommune, stand));
        speicher.lies(kommune, stand.genannte())
                .values()
                .forEach(it -> geaendert.fire(new PersonenstandGeaendert(kommune, it)));
    }
}
