package de.nahtlos.status.klaerung;

import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.status.akte.EreignisTable;
import de.nahtlos.status.akte.Stornierung;
import de.nahtlos.status.akte.Stornogrund;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.haushalt.VerbundSperre;
import de.nahtlos.status.klaerung.Klaerungsstand.Vorschlag;
import de.nahtlos.status.recht.Stand;
import de.nahtlos.status.zugriff.VierAugen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Two persons decide about a refused fact: one proposes, another one confirms. */
@ApplicationScoped
public class Klaerungsentscheidungen {

    private final Klaerungsliste faelle;
    private final KlaerungTable tabelle;
    private final VerbundSperre sperre;
    private final Uebersteuerung uebersteuerung;
    private final EreignisTable ereignisse;
    private final Klaerungsfolge folge;
    private final Caller caller;
    private final Clock clock;

    Klaerungsentscheidungen(
            Klaerungsliste faelle,
            KlaerungTable tabelle,
            VerbundSperre sperre,
            Uebersteuerung uebersteuerung,
            EreignisTable ereignisse,
            Klaerungsfolge folge,
            Caller caller,
            Clock clock) {
        this.faelle = faelle;
        this.tabelle = tabelle;
        this.sperre = sperre;
        this.uebersteuerung = uebersteuerung;
        this.ereignisse = ereignisse;
        this.folge = folge;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What was proposed or decided.
     *
     * @param wirkung where the person stands, or would stand, on the day of the fact; null unless it is overridden
     */
    public record Ergebnis(Klaerungsstand fall, Stand wirkung) {}

    /** A case that is open, locked with everyone concerned. */
    private record Gesperrt(Klaerungsstand fall, Verbund verbund) {}

    /**
     * Proposes a decision; it replaces an earlier proposal.
     *
     * @param version checks the version that the caller knows
     * @throws de.nahtlos.kit.problem.Problem 404, 409 if the case is closed, 422 if an override would lead nowhere
     */
    @Transactional
    public Ergebnis schlageVor(UUID id, Entscheidung entscheidung, String grund, Consumer<Klaerungsstand> version) {
        Gesperrt gesperrt = sperre(id, version);
        Instant jetzt = clock.instant();
        Stand wirkung = wirkung(gesperrt, entscheidung, jetzt);
        tabelle.schlageVor(gesperrt.fall(), new Vorschlag(entscheidung, grund, caller.name(), jetzt));
        return new Ergebnis(faelle.require(id), wirkung);
    }

    /**
     * Withdraws the proposal.
     *
     * @throws de.nahtlos.kit.problem.Problem 404, 409 without a proposal or if the case is closed
     */
    @Transactional
    public Klaerungsstand zieheZurueck(UUID id, Consumer<Klaerungsstand> version) {
        Gesperrt gesperrt = sperre(id, version);
        requireVorschlag(gesperrt.fall());
        tabelle.schlageVor(gesperrt.fall(), new Vorschlag(null, null, caller.name(), clock.instant()));
        return faelle.require(id);
    }

    /**
     * Confirms the proposal of somebody else; everything that follows in law follows in the same transaction.
     *
     * @throws de.nahtlos.kit.problem.Problem 404, 409 without a proposal, for one's own proposal or if the case is closed,
     *     422 if an override leads nowhere any more
     */
    @Transactional
    public Ergebnis bestaetige(UUID id, Consumer<Klaerungsstand> version) {
        Gesperrt gesperrt = sperre(id, version);
        Klaerungsstand fall = gesperrt.fall();
        Vorschlag vorschlag = requireVorschlag(fall);
        VierAugen.pruefe(vorschlag.von(), caller.name());
        Instant jetzt = clock.instant();
        Stand wirkung = wirkung(gesperrt, vorschlag.entscheidung(), jetzt);
        tabelle.entscheide(fall, vorschlag.entscheidung(), jetzt, caller.name());
        if (vorschlag.entscheidung() == Entscheidung.VERWERFEN) {
            ereignisse.storniere(
                    fall.ereignis().id(),
                    new Stornierung(Stornogrund.VERWORFEN, vorschlag.grund(), jetzt, caller.name()));
        }
        folge.klaerungEntschieden(gesperrt.verbund(), fall.personId());
        return new Ergebnis(faelle.require(id), wirkung);
    }

    private Stand wirkung(Gesperrt gesperrt, Entscheidung entscheidung, Instant jetzt) {
        return switch (entscheidung) {
            case VERWERFEN -> null;
            case UEBERSTEUERN -> uebersteuerung.wirkung(gesperrt.verbund(), gesperrt.fall(), jetzt);
        };
    }

    private Gesperrt sperre(UUID id, Consumer<Klaerungsstand> version) {
        Verbund verbund = sperre.sperre(List.of(faelle.require(id).personId()));
        Klaerungsstand fall = faelle.require(id);
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
