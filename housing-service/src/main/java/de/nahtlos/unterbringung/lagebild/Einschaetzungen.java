package de.nahtlos.unterbringung.lagebild;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.unterbringung.zuweisung.Gemeinden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Own judgements of the Gemeinden of the caller's Kommune. */
@ApplicationScoped
public class Einschaetzungen {

    private final EntityManager entityManager;
    private final CurrentTenant tenant;
    private final Clock clock;

    Einschaetzungen(EntityManager entityManager, CurrentTenant tenant, Clock clock) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.clock = clock;
    }

    /**
     * A Gemeinde judges its housing.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 for a Gemeinde of another Kommune
     */
    @Transactional
    public Einschaetzung schaetzeEin(String gemeinde, Urteil urteil, String bemerkung) {
        if (!Gemeinden.gehoert(tenant.requireKey(), gemeinde)) {
            throw Problems.notFound("Die Gemeinde");
        }
        var neue = new Einschaetzung(gemeinde, urteil, bemerkung, clock.instant());
        entityManager.persist(neue);
        return neue;
    }

    /** The latest one by Gemeinde. */
    Map<String, Einschaetzung> letzte() {
        return entityManager
                .createQuery("""
                        select e from Einschaetzung e where not exists (
                          select 1 from Einschaetzung spaeter
                          where spaeter.gemeinde = e.gemeinde and (spaeter.erfasstAm > e.erfasstAm
                            or (spaeter.erfasstAm = e.erfasstAm and spaeter.id > e.id)))""", Einschaetzung.class)
                .getResultStream()
                .collect(Collectors.toMap(Einschaetzung::gemeinde, Function.identity()));
    }
}
