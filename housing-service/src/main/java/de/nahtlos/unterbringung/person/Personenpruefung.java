package de.nahtlos.unterbringung.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Whether a person exists: by the events, else by asking (an event may be on its way). */
@ApplicationScoped
public class Personenpruefung {

    private final Faktenspeicher speicher;
    private final Personenauskunft auskunft;

    Personenpruefung(Faktenspeicher speicher, Personenauskunft auskunft) {
        this.speicher = speicher;
        this.auskunft = auskunft;
    }

    /** What is known about a person's existence. */
    public enum Ergebnis {
        BEKANNT,
        UNBEKANNT,
        /** No event yet, and status-service does not answer. */
        UNGEPRUEFT
    }

    /** Looks the person up in the Kommune; asks status-service only if no event has told of it. */
    public Ergebnis pruefe(String kommune, UUID person) {
        if (speicher.kennt(kommune, person)) {
            return Ergebnis.BEKANNT;
        }
        var antwort = auskunft.frage(Set.of(person));
        if (!antwort.erreichbar()) {
            return Ergebnis.UNGEPRUEFT;
        }
        return antwort.namen().containsKey(person) ? Ergebnis.BEKANNT : Ergebnis.UNBEKANNT;
    }
}
