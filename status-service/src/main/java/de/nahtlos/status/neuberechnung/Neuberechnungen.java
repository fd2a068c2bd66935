package de.nahtlos.status.neuberechnung;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.status.herleitung.GeltendesRecht;
import de.nahtlos.status.neuberechnung.Neuberechnung.Grundlage;
import de.nahtlos.status.neuberechnung.Neuberechnung.Vermerk;
import de.nahtlos.status.zugriff.VierAugen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The use cases of recomputations: ask for a dry run, confirm it, look. */
@ApplicationScoped
public class Neuberechnungen {

    private final NeuberechnungTable tabelle;
    private final LaufTable laeufe;
    private final GeltendesRecht recht;
    private final Caller caller;
    private final Clock clock;

    Neuberechnungen(NeuberechnungTable tabelle, LaufTable laeufe, GeltendesRecht recht, Caller caller, Clock clock) {
        this.tabelle = tabelle;
        this.laeufe = laeufe;
        this.recht = recht;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Begins a dry run by the rules and settings in force; it goes on by itself.
     *
     * @throws de.nahtlos.kit.problem.Problem 409 while another run of the Kommune is on its way
     */
    @Transactional
    public Neuberechnung beginneProbelauf() {
        requireRuhe();
        UUID id = Ids.v7(clock.instant());
        Neuberechnung neue = new Neuberechnung(id, grundlage(), vermerk(), null, Map.of());
        tabelle.nimmAuf(neue);
        laeufe.beginne(id, Laufart.PROBELAUF, clock.instant());
        return require(id);
    }

    /**
     * Confirms a dry run and begins the application.
     *
     * @throws de.nahtlos.kit.problem.Problem 404, 409 for the same person, without complete figures, for a second
     *     confirmation, and if rules or settings have changed since
     */
    @Transactional
    public Neuberechnung bestaetige(UUID id) {
        Neuberechnung geprueft = require(id);
        if (geprueft.stand() != Neuberechnungsstand.GEPRUEFT) {
            throw NeuberechnungProbleme.NICHT_BESTAETIGBAR
                    .builder("Bitte das Ende des Probelaufs abwarten; bestätigt wird er einmal.")
                    .with("stand", geprueft.stand())
                    .problem();
        }
        VierAugen.pruefe(geprueft.anforderung().von(), caller.name());
        if (!geprueft.grundlage().equals(grundlage())
                || !tabelle.neueste().getFirst().id().equals(id)) {
            throw NeuberechnungProbleme.UEBERHOLT.with(
                    "Regeln oder Einstellungen haben sich geändert, oder es gibt einen neueren Probelauf.");
        }
        requireRuhe();
        tabelle.bestaetige(id, vermerk());
        laeufe.beginne(id, Laufart.ANWENDUNG, clock.instant());
        return require(id);
    }

    /** The newest ones first. */
    @Transactional
    public List<Neuberechnung> neueste() {
        return tabelle.neueste();
    }

    /**
     * One with its figures.
     *
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    public Neuberechnung require(UUID id) {
        return tabelle.mitId(id).stream().findFirst().orElseThrow(() -> Problems.notFound("Die Neuberechnung"));
    }

    private void requireRuhe() {
        boolean laeuft = tabelle.neueste().stream()
                .map(Neuberechnung::stand)
                .anyMatch(stand ->
                        stand == Neuberechnungsstand.PROBELAUF_LAEUFT || stand == Neuberechnungsstand.ANWENDUNG_LAEUFT);
        if (laeuft) {
            throw NeuberechnungProbleme.LAEUFT_SCHON.with("Bitte ihr Ende abwarten.");
        }
    }

    private Grundlage grundlage() {
        return new Grundlage(
                recht.regelwerk().version(),
                recht.einstellungen().stichtagsregeln().ab().toString());
    }

    private Vermerk vermerk() {
        return new Vermerk(caller.name(), clock.instant());
    }
}
