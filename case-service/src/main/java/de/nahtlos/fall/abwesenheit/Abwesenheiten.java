package de.nahtlos.fall.abwesenheit;

import de.nahtlos.fall.fall.Stellvertretungen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The absences of the Kommune. */
@ApplicationScoped
public class Abwesenheiten implements Stellvertretungen {

    private static final String HEUTE = " a.von <= :heute and (a.bis is null or a.bis >= :heute)";

    private final EntityManager entities;
    private final Clock clock;

    Abwesenheiten(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Set<String> vertretene(String nutzer) {
        return Set.copyOf(entities.createQuery(
                        "select a.lotse from Abwesenheit a where a.vertretung = :nutzer and" + HEUTE, String.class)
                .setParameter("nutzer", nutzer)
                .setParameter("heute", LocalDate.now(clock))
                .getResultList());
    }

    /** Who is away today. */
    public List<Abwesenheit> heute() {
        return entities.createQuery(
                        "select a from Abwesenheit a where" + HEUTE + " order by a.lotse", Abwesenheit.class)
                .setParameter("heute", LocalDate.now(clock))
                .getResultList();
    }

    /** All of a Lotse, the newest first. */
    public List<Abwesenheit> von(String lotse) {
        return entities.createQuery(
                        "select a from Abwesenheit a where a.lotse = :lotse order by a.von desc", Abwesenheit.class)
                .setParameter("lotse", lotse)
                .getResultList();
    }

    void add(Abwesenheit abwesenheit) {
        entities.persist(abwesenheit);
        entities.flush();
    }

    Optional<Abwesenheit> find(UUID id) {
        return Optional.ofNullable(entities.find(Abwesenheit.class, id));
    }
}
