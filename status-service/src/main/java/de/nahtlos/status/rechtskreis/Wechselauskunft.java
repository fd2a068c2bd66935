package de.nahtlos.status.rechtskreis;

import de.nahtlos.status.person.Personen;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel.Bestaetigung;
import de.nahtlos.status.zugriff.Protokolliert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads Rechtskreiswechsel. */
@ApplicationScoped
public class Wechselauskunft {

    private final WechselTable tabelle;
    private final Personen personen;

    Wechselauskunft(WechselTable tabelle, Personen personen) {
        this.tabelle = tabelle;
        this.personen = personen;
    }

    /**
     * A confirmation as it counts for a change.
     *
     * @param vorBerichtigung given for a change that this one replaces: what was paid remains a fact
     */
    public record GeltendeBestaetigung(Bestaetigung bestaetigung, boolean vorBerichtigung) {}

    /**
     * The visible changes of one person, cancelled ones included, in the order of wirksamAb.
     *
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    @Protokolliert("RECHTSKREISWECHSEL")
    public List<Rechtskreiswechsel> derPerson(UUID person) {
        personen.require(person);
        return tabelle.derPersonen(Set.of(person)).stream()
                .filter(Rechtskreiswechsel::istSichtbar)
                .toList();
    }

    /** The visible changes of each person, cancelled ones included, in the order of wirksamAb. */
    @Transactional
    public Map<UUID, List<Rechtskreiswechsel>> derPersonen(Collection<UUID> personen) {
        return tabelle.derPersonen(personen).stream()
                .filter(Rechtskreiswechsel::istSichtbar)
                .collect(Collectors.groupingBy(Rechtskreiswechsel::personId));
    }

    /** The confirmation of the change itself, else of the nearest one that it replaces, directly or by steps. */
    public static Optional<GeltendeBestaetigung> geltendeBestaetigung(
            Rechtskreiswechsel wechsel, List<Rechtskreiswechsel> alle) {
        Optional<Rechtskreiswechsel> aktueller = Optional.of(wechsel);
        while (aktueller.isPresent()) {
            Rechtskreiswechsel w = aktueller.get();
            if (w.bestaetigung().isPresent()) {
                return w.bestaetigung().map(b -> new GeltendeBestaetigung(b, !w.equals(wechsel)));
            }
            aktueller = alle.stream().filter(a -> a.id().equals(w.ersetzt())).findFirst();
        }
        return Optional.empty();
    }
}
