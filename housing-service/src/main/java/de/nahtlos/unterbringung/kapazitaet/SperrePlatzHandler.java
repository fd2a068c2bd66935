package de.nahtlos.unterbringung.kapazitaet;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.unterbringung.belegung.BelegungProbleme;
import de.nahtlos.unterbringung.belegung.BelegungRepository;
import de.nahtlos.unterbringung.belegung.Zeitraum;
import de.nahtlos.unterbringung.bestand.BestandRepository;
import de.nahtlos.unterbringung.bestand.Platzsperre;
import de.nahtlos.unterbringung.bestand.Sperrgrund;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Use cases: a place is blocked for a time, and can be used again. */
@ApplicationScoped
public class SperrePlatzHandler {

    private final BestandRepository bestand;
    private final BelegungRepository belegungen;
    private final EntityManager entityManager;
    private final Clock clock;

    SperrePlatzHandler(
            BestandRepository bestand, BelegungRepository belegungen, EntityManager entityManager, Clock clock) {
        this.bestand = bestand;
        this.belegungen = belegungen;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Blocks the place. Who lives there must have left, except in quarantine.
     *
     * @throws de.nahtlos.kit.problem.Problem 404; 409 with the stay in the way, or if it is blocked already
     */
    @Transactional
    public Platzsperre sperre(UUID platzId, Zeitraum zeit, Sperrgrund grund, String bemerkung) {
        var platz = bestand.sperrePlatz(platzId);
        if (!grund.bewohnbar()) {
            belegungen.aufPlatz(platz.id(), zeit).ifPresent(imWeg -> {
                throw BelegungProbleme.platzBelegt(imWeg);
            });
        }
        var sperre = new Platzsperre(platz.id(), zeit.von(), zeit.ende(), grund, bemerkung, clock.instant());
        bestand.add(sperre);
        bestand.flush();
        return sperre;
    }

    /**
     * The place can be used again.
     *
     * @param am first day of that
     * @throws de.nahtlos.kit.problem.Problem 404, 422
     */
    @Transactional
    public Platzsperre beende(UUID id, LocalDate am) {
        var sperre = Optional.ofNullable(entityManager.find(Platzsperre.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("Die Sperre"));
        sperre.beende(am);
        bestand.flush();
        return sperre;
    }

    /** Blocks of a place, the latest first. */
    public List<Platzsperre> sperren(UUID platzId) {
        return entityManager
                .createQuery("select s from Platzsperre s where s.platzId = :id order by s.von desc", Platzsperre.class)
                .setParameter("id", bestand.platz(platzId).id())
                .getResultList();
    }
}
