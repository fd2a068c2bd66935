package de.nahtlos.fall.person.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The part of the view BEGLEITUNG that tells the Fristen of a person; nothing else of it is read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Fristauskunft(UUID id, List<Eintrag> fristen) {

    Fristauskunft {
        fristen = fristen == null ? List.of() : List.copyOf(fristen);
    }

    /** @param ende last day */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Eintrag(String typ, LocalDate ende) {}
}
