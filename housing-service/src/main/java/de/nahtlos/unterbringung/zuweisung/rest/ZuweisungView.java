package de.nahtlos.unterbringung.zuweisung.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.unterbringung.zuweisung.Aufhebungsgrund;
import de.nahtlos.unterbringung.zuweisung.Checkliste;
import de.nahtlos.unterbringung.zuweisung.Zuweisung;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A Zuweisung as clients see it; ids, no names.
 *
 * @param aufgehobenAm first day on which it does not hold any more; null while it does
 * @param hinweise codes; {@code PERSON_NICHT_GEPRUEFT} if status-service could not be asked about a person
 */
record ZuweisungView(
        UUID id,
        List<UUID> personen,
        String gemeinde,
        LocalDate ankunftAm,
        Checkliste checkliste,
        LocalDate aufgehobenAm,
        Aufhebungsgrund aufhebungsgrund,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> hinweise,
        long version) {

    static ZuweisungView of(Zuweisung zuweisung, List<UUID> personen, List<String> hinweise) {
        return new ZuweisungView(
                zuweisung.id(),
                personen,
                zuweisung.gemeinde(),
                zuweisung.ankunftAm(),
                zuweisung.checkliste().orElse(null),
                zuweisung.aufgehobenAm().orElse(null),
                zuweisung.aufhebungsgrund().orElse(null),
                hinweise,
                zuweisung.version());
    }
}
