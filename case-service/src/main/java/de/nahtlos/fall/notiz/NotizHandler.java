package de.nahtlos.fall.notiz;

import de.nahtlos.fall.fall.Fall;
import de.nahtlos.fall.fall.Fallzugriff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes and shows notes. */
@ApplicationScoped
public class NotizHandler {

    private final Fallzugriff zugriff;
    private final EntityManager entities;
    private final Clock clock;

    NotizHandler(Fallzugriff zugriff, EntityManager entities, Clock clock) {
        this.zugriff = zugriff;
        this.entities = entities;
        this.clock = clock;
    }

    /** Adds a note to a Fall that the caller sees. */
    @Transactional
    public Notiz schreibe(UUID fallId, SchreibeNotiz befehl) {
        Fall fall = zugriff.require(fallId);
        Notiz notiz = new Notiz(fall.id(), befehl, zugriff.ich(), clock.instant());
        entities.persist(notiz);
        return notiz;
    }

    /**
     * The notes of a Fall that the caller may read, oldest first. That there are others cannot be seen. Who does not work
     * on the Fall reads only the notes that name him or her.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if the caller neither sees the Fall nor is named
     */
    @Transactional
    public List<Notiz> lies(UUID fallId) {
        List<Notiz> alle = entities.createQuery(
                        "select n from Notiz n where n.fallId = :fall order by n.id", Notiz.class)
                .setParameter("fall", fallId)
                .getResultList();
        List<Notiz> benannt =
                alle.stream().filter(notiz -> notiz.nennt(zugriff.ich())).toList();
        if (!benannt.isEmpty() && !zugriff.sieht(Optional.of(fallId))) {
            return benannt;
        }
        boolean vertritt = zugriff.vertritt(zugriff.require(fallId));
        return alle.stream()
                .filter(notiz -> notiz.lesbarFuer(zugriff.ich(), vertritt))
                .toList();
    }
}
