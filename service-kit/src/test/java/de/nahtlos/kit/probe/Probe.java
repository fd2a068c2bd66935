package de.nahtlos.kit.probe;

import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The smallest thing that a service could own, to test the kit as a service uses it. */
@Entity
public class Probe {
    @Id
    UUID id;

    @TenantId
    String kommune;

    String text;

    @Version
    long version;

    @EventType("probe.angelegt.v1")
    record Angelegt(UUID probeId, String kommune) implements Event {
        @Override
        public String key() {
            return probeId.toString();
        }
    }
}
