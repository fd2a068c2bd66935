package de.nahtlos.fall.person.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.fall.person.Namen;
import de.nahtlos.fall.person.Zustaendigkeiten;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Answers for people who look at a list or a case. If status-service is away, they work on without the names. */
@ApplicationScoped
class StatusServiceAuskunft implements Namen, Zustaendigkeiten {

    private static final Logger LOG = Logger.getLogger(StatusServiceAuskunft.class);

    private final StatusServiceFuerNutzer statusService;

    StatusServiceAuskunft(@RestClient StatusServiceFuerNutzer statusService) {
        this.statusService = statusService;
    }

    @Override
    public Map<UUID, String> zu(Collection<UUID> personen) {
        Map<UUID, String> namen = new HashMap<>();
        List<UUID> ids = personen.stream().distinct().toList();
        ids.forEach(id -> namen.put(id, NICHT_ABRUFBAR));
        if (!ids.isEmpty()) {
            antwort(() -> statusService.frage(new Abfrage(ids, "FALL")))
                    .ifPresent(antwort -> antwort.forEach(person -> merke(person, namen)));
        }
        return namen;
    }

    private static void merke(JsonNode person, Map<UUID, String> namen) {
        String name = (person.path("vorname").asText("") + " "
                        + person.path("nachname").asText(""))
                .strip();
        if (!name.isEmpty()) {
            namen.replace(UUID.fromString(person.path("id").asText()), name);
        }
    }

    @Override
    public Optional<JsonNode> beim(String von, String nach) {
        return antwort(() -> statusService.uebergang(von, nach));
    }

    private static Optional<JsonNode> antwort(java.util.function.Supplier<JsonNode> frage) {
        try {
            return Optional.ofNullable(frage.get());
        } catch (RuntimeException e) {
            LOG.debugf("status-service does not answer: %s", e.getClass().getName());
            return Optional.empty();
        }
    }
}
