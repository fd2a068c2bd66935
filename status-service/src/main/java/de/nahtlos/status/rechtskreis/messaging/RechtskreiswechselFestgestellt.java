package de.nahtlos.status.rechtskreis.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import de.nahtlos.status.person.messaging.Kopf;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The person changes from one Rechtskreis to another. Derived from facts; no administrative act.
 *
 * @param wechselId id of the change
 * @param wechsel what changes, and when
 * @param herleitung from which fact and rules
 * @param ersetzt the change that this one corrects; null for a new one, left out in JSON
 */
@EventType("rechtskreiswechsel.festgestellt.v1")
public record RechtskreiswechselFestgestellt(
        @JsonUnwrapped Kopf kopf,
        UUID wechselId,
        @JsonUnwrapped Wechsel wechsel,
        @JsonUnwrapped Herleitung herleitung,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID ersetzt)
        implements Event {

    /**
     * What changes.
     *
     * @param von coarse Rechtskreis before
     * @param nach coarse Rechtskreis from {@code wirksamAb} on
     * @param traeger who is responsible from then on; null where nobody is
     */
    public record Wechsel(String von, String nach, LocalDate wirksamAb, String traeger) {}

    /**
     * Why.
     *
     * @param grundEreignisId the fact that moved it; null if time alone did
     * @param rechtsgrundlage paragraphs
     * @param regelversion version of the rules
     * @param stichtagsregel setting of the Kommune that was applied
     */
    public record Herleitung(
            UUID grundEreignisId, List<String> rechtsgrundlage, String regelversion, String stichtagsregel) {}

    @Override
    public String key() {
        return kopf.key();
    }
}
