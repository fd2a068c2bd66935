package de.nahtlos.status.haushalt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who lives with whom on a day. */
@ApplicationScoped
public class HaushaltZurZeit {

    private final HaushaltTable tabelle;

    HaushaltZurZeit(HaushaltTable tabelle) {
        this.tabelle = tabelle;
    }

    /** For each of the persons the memberships, on that day, of the household in which the person then is. */
    public Map<UUID, List<Mitgliedschaft>> am(LocalDate tag, Collection<UUID> personen) {
        List<Mitgliedschaft> alle = tabelle.amSelbenOrt(tag, personen);
        Map<UUID, List<Mitgliedschaft>> mitbewohner = new HashMap<>();
        alle.stream()
                .filter(eigene -> personen.contains(eigene.personId()))
                .forEach(eigene -> mitbewohner.put(eigene.personId(), imHaushalt(eigene.haushaltId(), alle)));
        return mitbewohner;
    }

    private static List<Mitgliedschaft> imHaushalt(UUID haushalt, List<Mitgliedschaft> alle) {
        return alle.stream()
                .filter(mitglied -> mitglied.haushaltId().equals(haushalt))
                .toList();
    }
}
