package de.nahtlos.fall.angebot.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.fall.angebot.AngebotInhalt;
import de.nahtlos.fall.angebot.Katalogeintrag;
import java.util.UUID;

/**
 * An offer as clients see it.
 *
 * @param freiePlaetze null = no limit
 * @param version the number in the ETag
 */
public record AngebotView(UUID id, @JsonUnwrapped AngebotInhalt inhalt, Integer freiePlaetze, long version) {

    /** The view of an offer. */
    public static AngebotView of(Katalogeintrag eintrag) {
        return new AngebotView(
                eintrag.angebot().id(),
                eintrag.angebot().inhalt(),
                eintrag.freiePlaetze(),
                eintrag.angebot().version());
    }
}
