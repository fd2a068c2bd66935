package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.person.Person;
import de.nahtlos.fall.person.Personendaten;
import de.nahtlos.fall.person.StatusServiceAbwesend;
import de.nahtlos.fall.uebergang.Uebergang;
import de.nahtlos.fall.uebergang.UebergangRepository;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The personal data of an Uebergabe, fetched at the moment they are needed and kept in its packet only. */
@ApplicationScoped
class Uebergabepersonen {

    private final Personendaten personendaten;
    private final UebergabeRepository uebergaben;
    private final UebergangRepository uebergaenge;
    private final CurrentTenant kommune;

    Uebergabepersonen(
            Personendaten personendaten,
            UebergabeRepository uebergaben,
            UebergangRepository uebergaenge,
            CurrentTenant kommune) {
        this.personendaten = personendaten;
        this.uebergaben = uebergaben;
        this.uebergaenge = uebergaenge;
        this.kommune = kommune;
    }

    /** @throws de.nahtlos.kit.problem.Problem 503 while status-service is away */
    Map<UUID, Person> von(Uebergabe uebergabe) {
        return von(uebergaenge.find(uebergaben.uebergangIds(uebergabe.id())));
    }

    /** @throws de.nahtlos.kit.problem.Problem 503 while status-service is away */
    Map<UUID, Person> von(Collection<Uebergang> zuUebergeben) {
        try {
            return personendaten.fuerUebergabe(
                    kommune.key(),
                    zuUebergeben.stream().map(Uebergang::personId).toList());
        } catch (StatusServiceAbwesend e) {
            throw Uebergabeprobleme.keinePersonendaten();
        }
    }
}
