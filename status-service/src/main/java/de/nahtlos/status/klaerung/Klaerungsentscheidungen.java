package de.nahtlos.status.klaerung;

import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.haushalt.VerbundSperre;
import de.nahtlos.status.klaerung.Klaerungsstand.Vorschlag;
import de.nahtlos.status.recht.Stand;
import de.nahtlos.status.zugriff.Personenbezug;
import de.nahtlos.status.zugriff.Protokolliert;
import de.nahtlos.status.zugriff.VierAugen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Two persons decide about a refused fact: one proposes, another one confirms. */
@ApplicationScoped
public class Klaerungsentscheidungen {

    private final KlaerungTable tabelle;
    private final VerbundSperre sperre;
    private final Klaerungswirkung wirkung;
    private final Caller caller;
    private final Clock clock;

    Klaerungsentscheidungen(
            KlaerungTable tabelle, VerbundSperre sperre, Klaerungswirkung wirkung, Caller caller, Clock clock) {
        this.tabelle = tabelle;
        this.sperre = sperre;
        this.wirkung = wirkung;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What was proposed or decided.
     *
     * @param wirkung where the person stands, or would stand, on the day of the fact; null unless it is overridden
     */
    public record Ergebnis(Klaerungsstand fall, Stand wirkung) implements Personenbezug {

        @Override
        public Collection<UUID> betroffene() {
            return fall.betroffene();
        }
    }

    /** A case that is open, locked with everyone concerned. */
    private record Gesperrt(Klaerungsstand fall, Verbund verbund) {}

    /**
     * Proposes a decision; it replaces an earlier proposal.
     *
     * @param version checks the version that the caller knows
     * @throws de.nahtlos.kit.problem.Problem 404, 409 if the case is closed, 422 if an override would lead nowhere
     */
    @Transactional
    @Protokolliert("KLAERUNG_VORSCHLAGEN")
    public Ergebnis schlageVor(UUID id, Entscheidung entscheidung, String grund, Consumer<Klaerungsstand> version) {
        Gesperrt gesperrt = sperre(id, version);
        Instant jetzt = clock.instant();
        Stand danach = wirkung.vorschau(gesperrt.verbund(), gesperrt.fall(), entscheidung, jetzt);
        tabelle.schlageVor(gesperrt.fall(), new Vorschlag(entscheidung, grund, caller.name(), jetzt));
        return new Ergebnis(tabelle.require(id), danach);
    }

    /**
     * Withdraws the proposal.
     *
     * @throws de.nahtlos.kit.problem.Problem 404, 409 without a proposal or if the case is closed
     */
    @Transactional
    @Protokolliert("KLAERUNG_ZURUECKZIEHEN")
    public Klaerungsstand zieheZurueck(UUID id, Consumer<Klaerungsstand> version) {
        Gesperrt gesperrt = sperre(id, version);
        requireVorschlag(gesperrt.fall());
        tabelle.schlageVor(gesperrt.fall(), new Vorschlag(null, null, caller.name(), clock.instant()));
        return tabelle.require(id);
    }

    /**
     * Confirms the proposal of somebody else; everything that follows in law follows in the same transaction.
     *
     * @throws de.nahtlos.kit.problem.Problem 404, 409 without a proposal, for one's own proposal or if the case is closed,
     *     422 if an override leads nowhere any more
     */
    @Transactional
    @Protokolliert("KLAERUNG_BESTAETIGEN")
    public Ergebnis bestaetige(UUID id, Consumer<Klaerungsstand> version) {
        Gesperrt gesperrt = sperre(id, version);
        Klaerungsstand fall = gesperrt.fall();
        Vorschlag vorschlag = requireVorschlag(fall);
        VierAugen.pruefe(vorschlag.von(), caller.name());
        Instant jetzt = clock.instant();
        Stand danach = wirkung.vorschau(gesperrt.verbund(), fall, vorschlag.entscheidung(), jetzt);
        tabelle.entscheide(fall, vorschlag.entscheidung(), jetzt, caller.name());
        wirkung.vollziehe(gesperrt.verbund(), fall, jetzt, caller.name());
        return new Ergebnis(tabelle.require(id), danach);
    }

    private Gesperrt sperre(UUID id, Consumer<Klaerungsstand> version) {
        Verbund verbund = sperre.sperre(List.of(tabelle.require(id).personId()));
        Klaerungsstand fall = tabelle.require(id);
        fall.ende().ifPresent(ende -> {
            throw KlaerungProbleme.geschlossen(fall, ende);
        });
        version.accept(fall);
        return new Gesperrt(fall, verbund);
    }

    private static Vorschlag requireVorschlag(Klaerungsstand fall) {
        return fall.stehenderVorschlag()
                .orElseThrow(() -> KlaerungProbleme.OHNE_VORSCHLAG.with("Bitte zuerst eine Entscheidung vorschlagen."));
    }
}
