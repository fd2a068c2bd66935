package de.nahtlos.fall.person.rest;

import de.nahtlos.fall.person.Person;
import de.nahtlos.fall.person.Personendaten;
import de.nahtlos.fall.person.Personenfristen;
import de.nahtlos.fall.person.StatusServiceAbwesend;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Fetches what the service itself needs. Unlike a list, a packet without data is worthless: no answer is a failure. */
@ApplicationScoped
class StatusServicePersonendaten implements Personendaten, Personenfristen {

    private static final Logger LOG = Logger.getLogger(StatusServicePersonendaten.class);

    private final StatusServiceAlsDienst statusService;

    StatusServicePersonendaten(@RestClient StatusServiceAlsDienst statusService) {
        this.statusService = statusService;
    }

    @Override
    public Map<UUID, Person> fuerUebergabe(String kommune, Collection<UUID> personen) {
        return frage(personen, ids -> statusService.frage(kommune, new Abfrage(ids, "UEBERGABE")))
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Map<UUID, List<Frist>> zu(String kommune, Collection<UUID> personen) {
        return frage(personen, ids -> statusService.frageFristen(kommune, new Abfrage(ids, "FALL")))
                .collect(Collectors.toMap(
                        Fristauskunft::id,
                        auskunft -> auskunft.fristen().stream()
                                .map(frist -> new Frist(frist.typ(), frist.ende()))
                                .toList()));
    }

    private static <T> Stream<T> frage(Collection<UUID> personen, Function<List<UUID>, List<T>> anfrage) {
        List<UUID> ids = personen.stream().distinct().toList();
        try {
            List<T> gefunden = new ArrayList<>();
            for (int von = 0; von < ids.size(); von += Abfrage.MAX_IDS) {
                gefunden.addAll(anfrage.apply(ids.subList(von, Math.min(ids.size(), von + Abfrage.MAX_IDS))));
            }
            return gefunden.stream();
        } catch (RuntimeException e) {
            LOG.warnf("status-service gives no personal data: %s", e.getClass().getName());
            throw new StatusServiceAbwesend(e);
        }
    }
}
