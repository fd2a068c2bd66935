package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.fall.Fall;
import de.nahtlos.fall.fall.FallGeschlossen;
import de.nahtlos.fall.fall.FallRepository;
import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.uebergabe.paket.Fehlt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Hands a Fall over to another Lotse or to a Freier Traeger, with a protocol. */
@ApplicationScoped
class Fallabgabe {

    private final UebergabeRepository uebergaben;
    private final FallRepository faelle;
    private final Fallzugriff zugriff;
    private final Paketdruck druck;
    private final Uebergabefolgen folgen;
    private final Clock clock;

    Fallabgabe(
            UebergabeRepository uebergaben,
            FallRepository faelle,
            Fallzugriff zugriff,
            Paketdruck druck,
            Uebergabefolgen folgen,
            Clock clock) {
        this.uebergaben = uebergaben;
        this.faelle = faelle;
        this.zugriff = zugriff;
        this.druck = druck;
        this.folgen = folgen;
        this.clock = clock;
    }

    /**
     * Stores a draft.
     *
     * @throws de.nahtlos.kit.problem.Problem 404, 409 if the Fall is closed or is being handed over, 422 without protocol
     */
    @Transactional
    Uebergabe erstelle(ErstelleUebergabe befehl) {
        Fall fall = zugriff.require(befehl.fallId());
        pruefe(befehl.an(), fall);
        if (befehl.protokoll() == null || befehl.protokoll().isBlank()) {
            throw Uebergabeprobleme.unvollstaendig(Set.of(Fehlt.PROTOKOLL));
        }
        if (uebergaben.offeneFallabgabe(fall.id()).isPresent()) {
            throw Uebergabeprobleme.fallabgabeVorhanden();
        }
        Uebergabe uebergabe =
                new Uebergabe(befehl.entwurf(zugriff.ich()), LocalDate.now(clock), zugriff.ich(), clock.instant());
        uebergabe.gehoertZu(fall.id());
        uebergaben.add(Map.of(uebergabe, List.of()));
        return uebergabe;
    }

    /** Freezes the protocol; from now on the receiver sees it. */
    @Transactional
    Uebergabe stelleBereit(UUID id) {
        Uebergabe uebergabe = uebergaben.sperre(id);
        uebergabe.requireStatus(UebergabeStatus.ENTWURF);
        Fall fall = faelle.find(uebergabe.fallId().orElseThrow()).orElseThrow();
        pruefe(uebergabe.an(), fall);
        LocalDate heute = LocalDate.now(clock);
        uebergabe.stelleBereit(druck.text(paket(uebergabe, fall, heute)), heute, clock.instant());
        uebergaben.flush();
        return uebergabe;
    }

    /** A closed Fall is not handed over: a draft falls away, what waits for its receiver is taken back. */
    void beende(@Observes FallGeschlossen ereignis) {
        uebergaben
                .offeneFallabgabe(ereignis.fall().id())
                .map(Uebergabe::id)
                .map(uebergaben::sperre)
                .ifPresent(offene -> {
                    if (offene.status() == UebergabeStatus.ENTWURF) {
                        uebergaben.verwirf(offene);
                    } else {
                        offene.zieheZurueck();
                        folgen.zurueckgezogen(offene);
                    }
                });
    }

    private static void pruefe(Empfaenger an, Fall fall) {
        if (!fall.offen()) {
            throw Uebergabeprobleme.fallGeschlossen();
        }
        if (an.art() == Empfaenger.Art.LOTSE
                && fall.lotse().filter(an.id()::equals).isPresent()) {
            throw Uebergabeprobleme.anSichSelbst();
        }
    }

    private Fallpaket paket(Uebergabe uebergabe, Fall fall, LocalDate heute) {
        return new Fallpaket(
                uebergabe.id(),
                uebergabe.paketVersion(),
                druck.kommune(),
                uebergabe.an(),
                heute,
                uebergabe.ansprechpartner(),
                uebergabe.an().art() == Empfaenger.Art.LOTSE ? fall.personen() : null,
                uebergabe.protokoll().orElseThrow());
    }
}
