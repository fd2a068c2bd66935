package de.nahtlos.fall.hilfeplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The versions of the plans. */
@ApplicationScoped
public class Planversionen {

    private static final String ALLE = "select v from Planversion v where v.fallId = :fall order by v.nummer";
    private static final String EINE = "select v from Planversion v where v.fallId = :fall and v.nummer = :nummer";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    Planversionen(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    void halteFest(@Observes HilfeplanGeaendert ereignis) {
        Hilfeplan plan = ereignis.plan();
        String inhalt = json.valueToTree(Planinhalt.von(plan)).toString();
        entities.persist(new Planversion(plan.fallId(), plan.stand(), inhalt, ereignis.von(), clock.instant()));
    }

    /** All of a plan, the first one first. */
    public List<Planversion> zu(UUID fallId) {
        return entities.createQuery(ALLE, Planversion.class)
                .setParameter("fall", fallId)
                .getResultList();
    }

    /** @throws de.nahtlos.kit.problem.Problem 404 if there is none with this number */
    public Planversion version(UUID fallId, long nummer) {
        return entities.createQuery(EINE, Planversion.class)
                .setParameter("fall", fallId)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Diese Version"));
    }

    /**
     * What has changed between two versions, from the older to the newer one.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if there is no version with one of the numbers
     */
    public Planunterschied unterschied(UUID fallId, long eine, long andere) {
        Planversion aelter = version(fallId, Math.min(eine, andere));
        Planversion neuer = version(fallId, Math.max(eine, andere));
        return new Planunterschied(
                aelter.nummer(), neuer.nummer(), Planvergleich.von(tree(aelter)).zu(tree(neuer)));
    }

    private JsonNode tree(Planversion version) {
        try {
            return json.readTree(version.inhalt());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored version is no JSON", e);
        }
    }
}
