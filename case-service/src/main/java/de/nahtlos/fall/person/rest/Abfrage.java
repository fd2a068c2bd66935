package de.nahtlos.fall.person.rest;

import java.util.Collection;
import java.util.UUID;

/**
 * Body of {@code POST /personen/abfrage}.
 *
 * @param ids at most 200
 * @param zweck why the data are needed; status-service logs it
 */
record Abfrage(Collection<UUID> ids, String zweck) {

    /** Most ids of one request. */
    static final int MAX_IDS = 200;
}
