package de.nahtlos.unterbringung.bestand;

import de.nahtlos.unterbringung.abfrage.Abfrage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Whether somebody new may get a place: its Unterkunft is open and the place is not blocked. */
@ApplicationScoped
public class Nutzbarkeit {

    private final EntityManager entityManager;

    Nutzbarkeit(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Refuses a place that cannot be used in the whole of a time. Nobody can close its Unterkunft until the transaction
     * ends; the caller holds the place.
     *
     * @param ende first day after it; null = open
     * @return the Unterkunft
     * @throws de.nahtlos.kit.problem.Problem 409
     */
    public Unterkunft verlange(Platz platz, LocalDate von, LocalDate ende) {
        var einheit = entityManager.find(Einheit.class, platz.einheitId());
        var unterkunft = entityManager.find(Unterkunft.class, einheit.unterkunftId(), LockModeType.PESSIMISTIC_READ);
        unterkunft
                .geschlossenAb()
                .filter(ab -> ende == null || ende.isAfter(ab))
                .ifPresent(ab -> {
                    throw BestandProbleme.geschlossen(ab);
                });
        sperre(platz.id(), von, ende).ifPresent(sperre -> {
            throw BestandProbleme.gesperrt(sperre);
        });
        return unterkunft;
    }

    private Optional<Platzsperre> sperre(UUID platz, LocalDate von, LocalDate ende) {
        var abfrage = new Abfrage<>(
                        entityManager,
                        Platzsperre.class,
                        "select s from Platzsperre s where s.platzId = :platz"
                                + " and (s.ende is null or (s.ende > :von and s.ende > s.von))")
                .mit("platz", platz)
                .mit("von", von)
                .und("s.von < :ende", "ende", Optional.ofNullable(ende));
        return abfrage.nach("s.von", 1).getResultStream().findFirst();
    }
}
