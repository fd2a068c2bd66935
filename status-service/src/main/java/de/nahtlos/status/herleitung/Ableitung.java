package de.nahtlos.status.herleitung;

import de.nahtlos.status.recht.Personenergebnis;
import de.nahtlos.status.recht.aufenthalt.Ablehnung;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the law says about people who belong together.
 *
 * @param personen the derivation of each
 * @param wechsel the Rechtskreiswechsel of each, with what is needed to store them
 */
public record Ableitung(Map<UUID, Personenergebnis> personen, Map<UUID, List<AbgeleiteterWechsel>> wechsel) {

    /** Several groups of people as one. */
    public static Ableitung zusammen(Collection<Ableitung> gruppen) {
        Map<UUID, Personenergebnis> personen = new LinkedHashMap<>();
        Map<UUID, List<AbgeleiteterWechsel>> wechsel = new LinkedHashMap<>();
        gruppen.forEach(gruppe -> {
            personen.putAll(gruppe.personen());
            wechsel.putAll(gruppe.wechsel());
        });
        return new Ableitung(personen, wechsel);
    }

    /** All facts that the law does not let take effect. */
    public List<Ablehnung> ablehnungen() {
        return personen.values().stream()
                .flatMap(person -> person.ablehnungen().stream())
                .toList();
    }

    /** The refusal of a fact. */
    public Optional<Ablehnung> ablehnung(UUID ereignisId) {
        String id = ereignisId.toString();
        return ablehnungen().stream()
                .filter(ablehnung -> ablehnung.ereignis().wert().equals(id))
                .findFirst();
    }
}
