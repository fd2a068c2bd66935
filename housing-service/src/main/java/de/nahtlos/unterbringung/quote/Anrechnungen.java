package de.nahtlos.unterbringung.quote;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.unterbringung.abfrage.Abfrage;
import de.nahtlos.unterbringung.zuweisung.Gemeinden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Persons who count on the quota without a Zuweisung, of the caller's Kommune. */
@ApplicationScoped
public class Anrechnungen {

    private final EntityManager entityManager;
    private final CurrentTenant tenant;
    private final Clock clock;

    Anrechnungen(EntityManager entityManager, CurrentTenant tenant, Clock clock) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Position in the list: the last one shown. */
    public record Stelle(LocalDate gemeldetAm, UUID id) {}

    /**
     * Reports a person.
     *
     * @throws de.nahtlos.kit.problem.Problem 400 for a Gemeinde of another Kommune; 409 if the person is reported already
     */
    @Transactional
    public Anrechnung melde(String gemeinde, UUID person, Anrechnungsart art, LocalDate am) {
        Gemeinden.verlange(tenant.requireKey(), gemeinde, "/gemeinde");
        var anrechnung = new Anrechnung(gemeinde, person, art, am, clock.instant());
        entityManager.persist(anrechnung);
        entityManager.flush();
        return anrechnung;
    }

    /**
     * The Land counts the person from a day on.
     *
     * @throws de.nahtlos.kit.problem.Problem 404, 409
     */
    @Transactional
    public Anrechnung rechneAn(UUID id, LocalDate ab) {
        var anrechnung = Optional.ofNullable(entityManager.find(Anrechnung.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("Die Anrechnung"));
        anrechnung.rechneAn(ab);
        entityManager.flush();
        return anrechnung;
    }

    /**
     * Latest report first, from the position on.
     *
     * @param offen true: only those still to be credited; false: only the others
     */
    public List<Anrechnung> liste(
            Optional<String> gemeinde, Optional<Boolean> offen, Optional<Stelle> nach, int anzahl) {
        var abfrage = new Abfrage<>(entityManager, Anrechnung.class, "select a from Anrechnung a where 1 = 1")
                .und("a.gemeinde = :gemeinde", "gemeinde", gemeinde);
        offen.ifPresent(it -> abfrage.und(it ? "a.angerechnetAb is null" : "a.angerechnetAb is not null"));
        nach.ifPresent(it -> abfrage.und("a.gemeldetAm < :am or (a.gemeldetAm = :am and a.id < :id)")
                .mit("am", it.gemeldetAm())
                .mit("id", it.id()));
        return abfrage.nach("a.gemeldetAm desc, a.id desc", anzahl).getResultList();
    }
}
