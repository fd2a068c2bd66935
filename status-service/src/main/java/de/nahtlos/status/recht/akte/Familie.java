package de.nahtlos.status.recht.akte;

import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rolle;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The relations in a household between two changes of its members. */
public final class Familie {

    private static final Set<Rolle> ELTERN = EnumSet.of(Rolle.PARTNER, Rolle.ELTERNTEIL);
    private static final Set<Rolle> KINDER = EnumSet.of(Rolle.KIND, Rolle.KIND_IM_HAUSHALT);

    private final Map<PersonId, Mitgliedschaft> mitglieder = new LinkedHashMap<>();
    private final Map<PersonId, List<PersonId>> eltern = new HashMap<>();

    Familie(List<Person> personen, LocalDate tag) {
        for (Person person : personen) {
            person.mitgliedschaften().stream()
                    .filter(m -> m.giltAm(tag))
                    .findFirst()
                    .ifPresent(m -> mitglieder.put(person.id(), m));
        }
        personen.forEach(person -> eltern.put(person.id(), elternVon(person.id())));
    }

    /** The parents of a child: those who are named; if nobody is named, every PARTNER and ELTERNTEIL. */
    public List<PersonId> eltern(PersonId kind) {
        return eltern.get(kind);
    }

    private List<PersonId> elternVon(PersonId kind) {
        List<PersonId> benannt = mitglieder.entrySet().stream()
                .filter(m -> m.getValue().elternVon().contains(kind))
                .map(Map.Entry::getKey)
                .toList();
        Mitgliedschaft eigene = mitglieder.get(kind);
        boolean istKind = eigene != null && KINDER.contains(eigene.rolle());
        if (!benannt.isEmpty() || !istKind) {
            return benannt;
        }
        return mitglieder.entrySet().stream()
                .filter(m -> ELTERN.contains(m.getValue().rolle())
                        && m.getValue().elternVon().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The children of a person, in the order of the household. */
    public List<PersonId> kinder(PersonId elternteil) {
        return mitglieder.keySet().stream()
                .filter(kind -> eltern.get(kind).contains(elternteil))
                .toList();
    }

    /** Spouse or Lebenspartner: the other PARTNER of the household. */
    public Optional<PersonId> partner(PersonId person) {
        if (!istPartner(person)) {
            return Optional.empty();
        }
        return mitglieder.keySet().stream()
                .filter(andere -> !andere.equals(person) && istPartner(andere))
                .findFirst();
    }

    private boolean istPartner(PersonId person) {
        Mitgliedschaft mitgliedschaft = mitglieder.get(person);
        return mitgliedschaft != null && mitgliedschaft.rolle() == Rolle.PARTNER;
    }
}
