package de.nahtlos.fall.hilfeplan;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.fall.angebot.AngebotHandler;
import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.patch.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Changes the Hilfeplan of a Fall that the caller sees. */
@ApplicationScoped
public class HilfeplanHandler {

    private final Fallzugriff zugriff;
    private final HilfeplanRepository plaene;
    private final MergePatch patch;
    private final AngebotHandler angebote;
    private final Clock clock;

    HilfeplanHandler(
            Fallzugriff zugriff, HilfeplanRepository plaene, MergePatch patch, AngebotHandler angebote, Clock clock) {
        this.angebote = angebote;
        this.zugriff = zugriff;
        this.plaene = plaene;
        this.patch = patch;
        this.clock = clock;
    }

    /**
     * Changes what is agreed about the plan as a whole by a merge patch.
     *
     * @throws de.nahtlos.kit.problem.Problem 428 without, 412 with a stale version; 400; 404
     */
    @Transactional
    public void aendere(UUID fallId, String ifMatch, JsonNode aenderung) {
        Hilfeplan plan = plan(fallId);
        Planstand.require(ifMatch, plan, plan.rahmenStand(), aenderung, patch.tree(plan.rahmen()));
        plan.aendereRahmen(patch.apply(plan.rahmen(), aenderung, Planrahmen.class));
        plaene.sichere(plan);
    }

    /** Adds a goal. */
    @Transactional
    public Ziel setzeZiel(UUID fallId, ZielInhalt inhalt) {
        Hilfeplan plan = plan(fallId);
        Ziel ziel = plan.setzeZiel(inhalt, clock);
        plaene.sichere(plan);
        return ziel;
    }

    /**
     * Changes a goal by a merge patch.
     *
     * @throws de.nahtlos.kit.problem.Problem 428 without, 412 with a stale version; 400; 404
     */
    @Transactional
    public Ziel aendereZiel(UUID fallId, UUID zielId, String ifMatch, JsonNode aenderung) {
        Hilfeplan plan = plan(fallId);
        Ziel ziel = plan.ziel(zielId);
        Planstand.require(ifMatch, plan, ziel.stand(), aenderung, patch.tree(ziel.inhalt()));
        plan.aendereZiel(ziel, patch.apply(ziel.inhalt(), aenderung, ZielInhalt.class));
        plaene.sichere(plan);
        return ziel;
    }

    /**
     * Adds a Massnahme; it is judged at every Uebergang of the Fall, and takes a place of its offer.
     *
     * @throws de.nahtlos.kit.problem.Problem 400; 404; 409 if the offer has no place left
     */
    @Transactional
    public Massnahme planeMassnahme(UUID fallId, MassnahmeInhalt inhalt) {
        Hilfeplan plan = plan(fallId);
        inhalt.begonnenAm(LocalDate.now(clock)).belegt().ifPresent(angebote::belege);
        Massnahme massnahme = plan.planeMassnahme(inhalt.begonnenAm(LocalDate.now(clock)), entscheidung());
        plaene.sichere(plan);
        return massnahme;
    }

    /**
     * Changes a Massnahme by a merge patch; it is judged anew. Who changes its state or its last day is on record.
     *
     * @throws de.nahtlos.kit.problem.Problem 428 without, 412 with a stale version; 400; 404; 409 if another offer has no
     *     place left
     */
    @Transactional
    public Massnahme aendereMassnahme(UUID fallId, UUID massnahmeId, String ifMatch, JsonNode aenderung) {
        Hilfeplan plan = plan(fallId);
        Massnahme massnahme = plan.massnahme(massnahmeId);
        Planstand.require(ifMatch, plan, massnahme.stand(), aenderung, patch.tree(massnahme.inhalt()));
        MassnahmeInhalt neu = patch.apply(massnahme.inhalt(), aenderung, MassnahmeInhalt.class)
                .begonnenAm(LocalDate.now(clock));
        neu.belegt()
                .filter(angebot -> !massnahme.inhalt().belegt().equals(Optional.of(angebot)))
                .ifPresent(angebote::belege);
        plan.aendereMassnahme(massnahme, neu, entscheidung());
        plaene.sichere(plan);
        return massnahme;
    }

    /** A party agrees or disagrees with the plan as it stands. */
    @Transactional
    public void erklaere(UUID fallId, Einvernehmen.Partei partei, boolean erteilt) {
        plan(fallId).erklaere(partei, erteilt, zugriff.ich(), clock);
    }

    private Hilfeplan plan(UUID fallId) {
        return plaene.zurAenderung(zugriff.require(fallId).id());
    }

    private Entscheidung entscheidung() {
        return new Entscheidung(zugriff.ich(), clock.instant());
    }
}
