package de.nahtlos.fall.fallanalyse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.fall.fall.Fall;
import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.fall.Handlungsfeld;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes the Fallanalyse anew; the earlier ones stay as the course over time. */
@ApplicationScoped
public class SchreibeFallanalyseHandler {

    private final Fallzugriff zugriff;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    SchreibeFallanalyseHandler(Fallzugriff zugriff, EntityManager entities, ObjectMapper json, Clock clock) {
        this.zugriff = zugriff;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds a writing.
     *
     * @param ifMatch number of the one that it follows; needed from the second on
     * @throws de.nahtlos.kit.problem.Problem 404; 428 without, 412 with a stale number
     */
    @Transactional
    public Fallanalyse handle(UUID fallId, String ifMatch, Analyse analyse) {
        Fall fall = zugriff.require(fallId);
        entities.lock(fall, LockModeType.PESSIMISTIC_WRITE);
        JsonNode neu = json.valueToTree(analyse);
        Optional<Fallanalyse> letzte = letzte(fallId);
        letzte.ifPresent(vorher -> Versions.require(ifMatch, vorher.nummer(), neu, tree(vorher)));
        long nummer = letzte.map(vorher -> vorher.nummer() + 1).orElse(1L);
        Fallanalyse fallanalyse = new Fallanalyse(fallId, nummer, neu.toString(), zugriff.ich(), clock.instant());
        entities.persist(fallanalyse);
        return fallanalyse;
    }

    /** The newest writing of a Fall that the caller sees. */
    public Optional<Fallanalyse> zeige(UUID fallId) {
        return letzte(zugriff.require(fallId).id());
    }

    /**
     * An earlier writing of a Fall that the caller sees.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if there is none with this number
     */
    public Fallanalyse zeige(UUID fallId, long nummer) {
        return alle(zugriff.require(fallId).id()).stream()
                .filter(fallanalyse -> fallanalyse.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Diese Fallanalyse"));
    }

    /** How the situation has changed in each Handlungsfeld, over all writings. */
    public List<Lageverlauf> verlauf(UUID fallId) {
        Map<Handlungsfeld, List<Lageverlauf.Stand>> verlauf = new EnumMap<>(Handlungsfeld.class);
        for (Fallanalyse fallanalyse : alle(zugriff.require(fallId).id())) {
            for (Analyse.Lebenslage lage : analyse(fallanalyse).lebenslage()) {
                verlauf.computeIfAbsent(lage.handlungsfeld(), feld -> new ArrayList<>())
                        .add(new Lageverlauf.Stand(
                                fallanalyse.nummer(), fallanalyse.erstelltAm(), lage.wert(), lage.text()));
            }
        }
        return verlauf.entrySet().stream()
                .map(eintrag -> new Lageverlauf(eintrag.getKey(), eintrag.getValue()))
                .toList();
    }

    private List<Fallanalyse> alle(UUID fallId) {
        return entities.createQuery(
                        "select a from Fallanalyse a where a.fallId = :fall order by a.nummer", Fallanalyse.class)
                .setParameter("fall", fallId)
                .getResultList();
    }

    private Optional<Fallanalyse> letzte(UUID fallId) {
        return entities.createQuery(
                        "select a from Fallanalyse a where a.fallId = :fall order by a.nummer desc", Fallanalyse.class)
                .setParameter("fall", fallId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private JsonNode tree(Fallanalyse fallanalyse) {
        return json.valueToTree(analyse(fallanalyse));
    }

    private Analyse analyse(Fallanalyse fallanalyse) {
        try {
            return json.readValue(fallanalyse.inhalt(), Analyse.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored analysis is no JSON", e);
        }
    }
}
