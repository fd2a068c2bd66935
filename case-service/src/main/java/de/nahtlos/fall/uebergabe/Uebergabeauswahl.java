package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.uebergang.Uebergang;
import de.nahtlos.fall.uebergang.UebergangRepository;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Which Uebergaenge may be handed over by whom to whom. */
@ApplicationScoped
class Uebergabeauswahl {

    private final UebergangRepository uebergaenge;
    private final Fallzugriff zugriff;
    private final CurrentTenant kommune;

    Uebergabeauswahl(UebergangRepository uebergaenge, Fallzugriff zugriff, CurrentTenant kommune) {
        this.uebergaenge = uebergaenge;
        this.zugriff = zugriff;
        this.kommune = kommune;
    }

    /**
     * The Uebergaenge of a new Uebergabe.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if the caller does not see one, 422 or 409 if it cannot go there
     */
    List<Uebergang> require(Empfaenger an, List<UUID> ids) {
        List<Uebergang> sichtbare = uebergaenge.find(ids).stream()
                .filter(uebergang -> zugriff.sieht(uebergang.fallId()))
                .toList();
        if (sichtbare.size() != new HashSet<>(ids).size()) {
            throw Problems.notFound("Ein genannter Uebergang");
        }
        requireEigenerTraeger(an);
        pruefe(an, sichtbare);
        return sichtbare;
    }

    /** @throws de.nahtlos.kit.problem.Problem 422 if the Leistungstraeger belongs to another Kommune */
    void requireEigenerTraeger(Empfaenger an) {
        an.requireForm();
        if (an.art().uebernimmtFall() || !an.gehoertZu(kommune.key())) {
            throw Uebergabeprobleme.falscherTraeger();
        }
    }

    static void pruefe(Empfaenger an, List<Uebergang> uebergaenge) {
        if (uebergaenge.stream().anyMatch(Uebergang::zurueckgenommen)) {
            throw Uebergabeprobleme.uebergangNichtOffen();
        }
        if (!uebergaenge.stream()
                .allMatch(uebergang -> an.leistet(uebergang.wechsel().nach()))) {
            throw Uebergabeprobleme.falscherTraeger();
        }
    }

    static LocalDate wirksamAb(List<Uebergang> uebergaenge) {
        return uebergaenge.stream()
                .map(uebergang -> uebergang.wechsel().wirksamAb())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
