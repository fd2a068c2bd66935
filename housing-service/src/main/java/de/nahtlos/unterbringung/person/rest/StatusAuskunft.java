package de.nahtlos.unterbringung.person.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.unterbringung.person.Personenauskunft;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Names from status-service. A list is worth more than its names: every failure means "not available". */
@ApplicationScoped
class StatusAuskunft implements Personenauskunft {

    private static final Logger LOG = Logger.getLogger(StatusAuskunft.class);

    private final StatusClient status;
    private final Caller caller;

    StatusAuskunft(@RestClient StatusClient status, Caller caller) {
        this.status = status;
        this.caller = caller;
    }

    @Override
    public Antwort frage(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return new Antwort(true, Map.of());
        }
        try {
            return new Antwort(true, namen(status.abfrage(new StatusClient.Abfrage(ids, zweck()))));
        } catch (RuntimeException e) {
            LOG.warnf("status-service gives no names: %s", e.getClass().getName());
            return new Antwort(false, Map.of());
        }
    }

    /** The purpose under which the caller's role may see a name. */
    private String zweck() {
        return caller.hasRole("unterbringung") ? "UNTERBRINGUNG" : "FALL";
    }

    private static Map<UUID, String> namen(JsonNode antwort) {
        Map<UUID, String> namen = new HashMap<>();
        for (JsonNode person : antwort) {
            String name = person.path("vorname").asText() + " "
                    + person.path("nachname").asText();
            namen.put(UUID.fromString(person.path("id").asText()), name.strip());
        }
        return namen;
    }
}
