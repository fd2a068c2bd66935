package de.nahtlos.status.ereignis;

import de.nahtlos.status.akte.Stornogrund;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.zugriff.Personenbezug;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The wish to cancel a fact.
 *
 * @param text free text; may be null
 * @param ersatz the fact that replaces it; may be null
 */
public record StorniereEreignis(UUID personId, UUID ereignisId, Stornogrund grund, String text, Ereignis ersatz)
        implements Personenbezug {

    @Override
    public Collection<UUID> betroffene() {
        return List.of(personId);
    }
}
