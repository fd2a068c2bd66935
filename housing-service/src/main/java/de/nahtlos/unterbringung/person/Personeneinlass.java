package de.nahtlos.unterbringung.person;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether the caller may work with persons: they exist in the Kommune. */
@ApplicationScoped
public class Personeneinlass {

    private final CurrentTenant tenant;
    private final Personenpruefung pruefung;

    Personeneinlass(CurrentTenant tenant, Personenpruefung pruefung) {
        this.tenant = tenant;
        this.pruefung = pruefung;
    }

    /**
     * Nobody sleeps outside because another service is away: such a person is accepted with a hint.
     *
     * @return codes for the client, {@code PERSON_NICHT_GEPRUEFT} or none
     * @throws de.nahtlos.kit.problem.Problem 404 if one of them is unknown
     */
    public List<String> pruefe(Collection<UUID> personen) {
        var ergebnisse =
                personen.stream().map(it -> pruefung.pruefe(tenant.key(), it)).collect(Collectors.toSet());
        if (ergebnisse.contains(Personenpruefung.Ergebnis.UNBEKANNT)) {
            throw Problems.notFound("Die Person");
        }
        return ergebnisse.contains(Personenpruefung.Ergebnis.UNGEPRUEFT) ? List.of("PERSON_NICHT_GEPRUEFT") : List.of();
    }
}
