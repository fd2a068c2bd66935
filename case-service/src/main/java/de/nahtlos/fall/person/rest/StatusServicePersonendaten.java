package de.nahtlos.fall.person.rest;

import de.nahtlos.fall.person.Person;
import de.nahtlos.fall.person.Personendaten;
import de.nahtlos.fall.person.StatusServiceAbwesend;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Fetches the data of a packet. Unlike a list, a packet without data is worthless: no answer is a failure. */
@ApplicationScoped
class StatusServicePersonendaten implements Personendaten {

    private static final Logger LOG = Logger.getLogger(StatusServicePersonendaten.class);

    private final StatusServiceAlsDienst statusService;

    StatusServicePersonendaten(@RestClient StatusServiceAlsDienst statusService) {
        this.statusService = statusService;
    }

    @Override
    public Map<UUID, Person> fuerUebergabe(String kommune, Collection<UUID> personen) {
        List<UUID> ids = personen.stream().distinct().toList();
        Map<UUID, Person> gefunden = new HashMap<>();
        for (int von = 0; von < ids.size(); von += Abfrage.MAX_IDS) {
            List<UUID> teil = ids.subList(von, Math.min(ids.size(), von + Abfrage.MAX_IDS));
            frage(kommune, teil).forEach(person -> gefunden.put(person.id(), person));
        }
        return gefunden;
    }

    private List<Person> frage(String kommune, List<UUID> ids) {
        try {
            return statusService.frage(kommune, new Abfrage(ids, "UEBERGABE"));
        } catch (RuntimeException e) {
            LOG.warnf("status-service gives no personal data: %s", e.getClass().getName());
            throw new StatusServiceAbwesend(e);
        }
    }
}
