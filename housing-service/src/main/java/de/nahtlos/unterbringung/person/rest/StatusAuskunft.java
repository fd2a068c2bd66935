package de.nahtlos.unterbringung.person.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.unterbringung.person.Personenauskunft;
import de.nahtlos.unterbringung.person.Wohnprofil;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    @Override
    public Optional<Wohnprofil> wohnprofil(UUID id) {
        try {
            for (JsonNode person : status.abfrage(new StatusClient.Abfrage(List.of(id), zweck()))) {
                return Optional.of(profil(person));
            }
        } catch (RuntimeException e) {
            LOG.warnf("status-service gives no profile: %s", e.getClass().getName());
        }
        return Optional.empty();
    }

    private static Wohnprofil profil(JsonNode person) {
        Set<String> beduerfnisse = new HashSet<>();
        person.path("merkmale").forEach(it -> beduerfnisse.add(it.asText()));
        return new Wohnprofil(
                person.hasNonNull("geburtsdatum")
                        ? LocalDate.parse(person.path("geburtsdatum").asText())
                        : null,
                person.hasNonNull("geschlecht") ? person.path("geschlecht").asText() : null,
                beduerfnisse,
                begleitet(person));
    }

    /** Whose child somebody is need not be recorded; then the couple or parent of the household counts. */
    private static boolean begleitet(JsonNode person) {
        String id = person.path("id").asText();
        for (JsonNode mitglied : person.path("haushalt")) {
            boolean erwachsen = Set.of("PARTNER", "ELTERNTEIL")
                    .contains(mitglied.path("rolle").asText());
            if (erwachsen
                    && !mitglied.hasNonNull("bis")
                    && !mitglied.path("personId").asText().equals(id)) {
                return true;
            }
        }
        return false;
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
