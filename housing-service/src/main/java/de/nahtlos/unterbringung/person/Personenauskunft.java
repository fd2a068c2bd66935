package de.nahtlos.unterbringung.person;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks status-service about persons, on behalf of the caller. */
public interface Personenauskunft {

    /** Shown in place of a name. */
    String NICHT_ABRUFBAR = "Name nicht abrufbar";

    /**
     * Names of persons whom the caller may see. Never fails and takes one second at most.
     *
     * @param ids at most 200
     */
    Antwort frage(Collection<UUID> ids);

    /**
     * What the rules of placement ask about a person whom the caller may see. Never fails and takes one second at most.
     *
     * @return empty if status-service is away, refuses or does not know the person
     */
    Optional<Wohnprofil> wohnprofil(UUID id);

    /**
     * An answer.
     *
     * @param erreichbar false if status-service is away or refuses
     * @param namen by id; an unknown person is missing
     */
    record Antwort(boolean erreichbar, Map<UUID, String> namen) {

        /** The name, or the sentence that stands for it. */
        public String name(UUID id) {
            return namen.getOrDefault(id, NICHT_ABRUFBAR);
        }
    }
}
