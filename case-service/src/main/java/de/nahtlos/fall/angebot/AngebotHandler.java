package de.nahtlos.fall.angebot;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.fall.patch.MergePatch;
import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Keeps the catalogue, and gives its places away. */
@ApplicationScoped
public class AngebotHandler {

    public static final ProblemType ANGEBOT_VOLL =
            new ProblemType("angebot-voll", 409, "Kein Platz frei", "No place is left");

    private final AngebotRepository angebote;
    private final MergePatch patch;
    private final Clock clock;

    AngebotHandler(AngebotRepository angebote, MergePatch patch, Clock clock) {
        this.angebote = angebote;
        this.patch = patch;
        this.clock = clock;
    }

    /** Adds an offer. */
    @Transactional
    public Angebot nimmAuf(AngebotInhalt inhalt) {
        Angebot angebot = new Angebot(inhalt, clock.instant());
        angebote.add(angebot);
        return angebot;
    }

    /**
     * Changes an offer by a merge patch. Fewer places than are taken end nothing: no further one is given away.
     *
     * @throws de.nahtlos.kit.problem.Problem 428 without, 412 with a stale version; 400; 404
     */
    @Transactional
    public Angebot aendere(UUID id, String ifMatch, JsonNode aenderung) {
        Angebot angebot = angebote.sperre(id).orElseThrow(() -> Problems.notFound("Dieses Angebot"));
        Versions.require(ifMatch, angebot.version(), aenderung, patch.tree(angebot.inhalt()));
        angebot.aendere(patch.apply(angebot.inhalt(), aenderung, AngebotInhalt.class));
        return angebote.flush(angebot);
    }

    /**
     * Takes a place for a Massnahme that is written in this transaction. Two who want the last one wait for each other.
     *
     * @throws de.nahtlos.kit.problem.Problem 400 if there is no such offer, 409 if no place is left
     */
    @Transactional(TxType.MANDATORY)
    public void belege(UUID id) {
        if (angebote.sperre(id).isEmpty()) {
            throw Problems.badField("/angebotId", "Dieses Angebot gibt es nicht.");
        }
        if (!angebote.find(id).orElseThrow().frei()) {
            throw ANGEBOT_VOLL.with("Alle Plätze sind vergeben. Der Bedarf bleibt als ungedeckt sichtbar.");
        }
    }
}
