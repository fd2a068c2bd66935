package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.uebergang.UebergaengeVereint;
import de.nahtlos.fall.uebergang.Uebergang;
import de.nahtlos.fall.uebergang.UebergangGeaendert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Lets Uebergaben follow a corrected Wechsel ({@code docs/berichtigung.md}): what was provided is replaced by a
 * successor that the receiver acknowledges too, or withdrawn if nothing is left to hand over. A draft simply moves.
 */
@ApplicationScoped
class Berichtigung {

    private final UebergabeRepository uebergaben;
    private final Uebergabefolgen folgen;
    private final Uebergabepost post;
    private final Loeschverlangen loeschung;
    private final Clock clock;

    Berichtigung(
            UebergabeRepository uebergaben,
            Uebergabefolgen folgen,
            Uebergabepost post,
            Loeschverlangen loeschung,
            Clock clock) {
        this.uebergaben = uebergaben;
        this.folgen = folgen;
        this.post = post;
        this.loeschung = loeschung;
        this.clock = clock;
    }

    void folge(@Observes UebergangGeaendert ereignis) {
        Uebergang uebergang = ereignis.uebergang();
        Set<UUID> zuLoeschen = ereignis.falschePerson() ? loeschung.verlange(uebergang) : Set.of();
        folgeGeltender(ereignis, uebergang);
        loeschung.melde(zuLoeschen);
    }

    private void folgeGeltender(UebergangGeaendert ereignis, Uebergang uebergang) {
        Optional<UUID> betroffen = uebergaben.geltend(uebergang.id()).map(UebergabeUebergang::uebergabeId);
        if (betroffen.isEmpty()) {
            return;
        }
        Uebergabe uebergabe = uebergaben.sperre(betroffen.get());
        switch (ereignis.art()) {
            case VERSCHOBEN, ZURUECKGENOMMEN -> berichtige(uebergabe);
            case FALL -> uebergabe.gehoertZu(uebergang.fallId().orElse(null));
            case NEU -> {}
        }
        uebergaben.flush();
    }

    private void berichtige(Uebergabe uebergabe) {
        List<Uebergang> bleiben = folgen.uebergaenge(uebergabe).stream()
                .filter(uebergang -> !uebergang.zurueckgenommen())
                .filter(uebergang -> uebergabe.an().leistet(uebergang.wechsel().nach()))
                .toList();
        switch (uebergabe.status()) {
            case ENTWURF -> verschiebe(uebergabe, bleiben);
            case BEREITGESTELLT, RUECKFRAGE, ANGENOMMEN -> ersetze(uebergabe, bleiben);
            case ABGELEHNT, ZURUECKGEZOGEN, BERICHTIGT -> {}
        }
    }

    /**
     * A draft keeps what can still be handed over. Without anything left a human's draft waits for the next correction;
     * a successor is dropped, and the receiver who waits for it is told.
     */
    private void verschiebe(Uebergabe entwurf, List<Uebergang> bleiben) {
        if (!bleiben.isEmpty()) {
            List<UUID> ids = bleiben.stream().map(Uebergang::id).toList();
            uebergaben.links(entwurf.id()).stream()
                    .filter(link -> !ids.contains(link.uebergangId()))
                    .forEach(uebergaben::loese);
            entwurf.verschiebe(Uebergabeauswahl.wirksamAb(bleiben));
        } else if (entwurf.ersetzt().isPresent()) {
            Uebergabe wartend = uebergaben.sperre(entwurf.ersetzt().get());
            post.sende(wartend, wartend.nachfolgerEntfaellt());
            uebergaben.verwirf(entwurf);
        }
    }

    private void ersetze(Uebergabe uebergabe, List<Uebergang> bleiben) {
        folgen.giltNichtMehr(uebergabe);
        if (!bleiben.isEmpty()) {
            Uebergabe neu = uebergabe.nachfolger(Uebergabeauswahl.wirksamAb(bleiben), clock.instant());
            uebergaben.add(Map.of(neu, bleiben.stream().map(Uebergang::id).toList()));
            post.sende(uebergabe, uebergabe.berichtige(Optional.of(neu)));
        } else if (uebergabe.status() == UebergabeStatus.ANGENOMMEN) {
            post.sende(uebergabe, uebergabe.berichtige(Optional.empty()));
        } else {
            post.sende(uebergabe, uebergabe.zieheZurueck());
        }
        folgen.beendet(uebergabe);
        uebergaben.flush();
    }

    /** Two Uebergaenge are one: the Uebergabe follows, and its receiver hears of the newer facts. */
    void vereine(@Observes UebergaengeVereint ereignis) {
        Optional<UebergabeUebergang> geltend =
                uebergaben.geltend(ereignis.aufgegangen().id());
        boolean doppelt = uebergaben.geltend(ereignis.bleibt().id()).isPresent();
        if (geltend.isPresent() && doppelt) {
            Uebergabe uebergabe = uebergaben.sperre(geltend.get().uebergabeId());
            if (uebergabe.status() != UebergabeStatus.ENTWURF) {
                ersetze(uebergabe, List.of());
            }
            folgen.giltNichtMehr(uebergabe);
        }
        uebergaben
                .linksZu(List.of(ereignis.aufgegangen().id()))
                .forEach(link -> link.folgeNach(ereignis.bleibt().id()));
        uebergaben.flush();
        if (geltend.isPresent() && !doppelt) {
            berichtige(uebergaben.sperre(geltend.get().uebergabeId()));
        }
    }
}
