package de.nahtlos.status.rechtskreis.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import de.nahtlos.status.person.messaging.Kopf;
import java.time.LocalDate;

/**
 * The Rechtskreis from a day on, where it is no Rechtskreiswechsel: first allocation, none any more, another Traeger
 * or another form inside the same Rechtskreis.
 *
 * @param rechtskreis code of the Rechtskreis
 * @param traeger who is responsible; null where nobody is
 * @param ab first day
 */
@EventType("rechtskreis.zugeordnet.v1")
public record RechtskreisZugeordnet(@JsonUnwrapped Kopf kopf, String rechtskreis, String traeger, LocalDate ab)
        implements Event {

    @Override
    public String key() {
        return kopf.key();
    }
}
