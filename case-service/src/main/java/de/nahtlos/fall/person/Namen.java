package de.nahtlos.fall.person;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names of persons for lists. */
public interface Namen {

    /** Shown instead of a name that could not be fetched. */
    String NICHT_ABRUFBAR = "Name nicht abrufbar";

    /** Names by id, asked for with the caller's token; an id without an answer maps to {@link #NICHT_ABRUFBAR}. */
    Map<UUID, String> zu(Collection<UUID> personen);
}
