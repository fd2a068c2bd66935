package de.nahtlos.fall.uebergabe;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What happens to an Uebergabe, as all Leistungstraeger may read it in {@code nahtlos.uebergabe.v1}: no person, no text.
 * The contract is in {@code contracts/events}.
 */
public sealed interface Uebergabeereignis extends Event {

    /** Key and subject. */
    UUID uebergabeId();

    @Override
    default String key() {
        return uebergabeId().toString();
    }

    /**
     * A packet is ready, or its question is answered.
     *
     * @param paket path of the packet at this service
     * @param ersetzt the Uebergabe that it replaces; null for a first one
     */
    @EventType("uebergabe.bereitgestellt.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bereitgestellt(
            UUID uebergabeId,
            String kommune,
            String traeger,
            int paketVersion,
            LocalDate wirksamAb,
            String paket,
            UUID ersetzt)
            implements Uebergabeereignis {}

    /**
     * The sender has taken it back.
     *
     * @param loeschen true if the packet was about a wrong person: to be erased, and that to be confirmed; else null
     */
    @EventType("uebergabe.zurueckgezogen.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Zurueckgezogen(UUID uebergabeId, String kommune, String traeger, int paketVersion, Boolean loeschen)
            implements Uebergabeereignis {}

    /**
     * The facts have changed.
     *
     * @param nachfolger what replaces it; null if the Wechsel fell away
     * @param loeschen true if the packet was about a wrong person: to be erased, and that to be confirmed; else null
     */
    @EventType("uebergabe.berichtigt.v1")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Berichtigt(
            UUID uebergabeId,
            String kommune,
            String traeger,
            int paketVersion,
            UUID nachfolger,
            @JsonInclude(JsonInclude.Include.NON_NULL) Boolean loeschen)
            implements Uebergabeereignis {}

    /** Nobody has answered in time. */
    @EventType("uebergabe.eskaliert.v1")
    record Eskaliert(UUID uebergabeId, String kommune, String traeger, int paketVersion) implements Uebergabeereignis {}

    /** The receiver has accepted. */
    @EventType("uebergabe.angenommen.v1")
    record Angenommen(UUID uebergabeId, String kommune, String traeger, int paketVersion)
            implements Uebergabeereignis {}

    /** @param grundCode why */
    @EventType("uebergabe.abgelehnt.v1")
    record Abgelehnt(UUID uebergabeId, String kommune, String traeger, int paketVersion, Ablehnungsgrund grundCode)
            implements Uebergabeereignis {}

    /** The receiver has asked. */
    @EventType("uebergabe.rueckfrage.v1")
    record Rueckfrage(UUID uebergabeId, String kommune, String traeger, int paketVersion)
            implements Uebergabeereignis {}
}
