package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.person.Person;
import de.nahtlos.fall.uebergabe.paket.Fehlt;
import de.nahtlos.fall.uebergabe.paket.Paket;
import de.nahtlos.fall.uebergabe.paket.Paketbau;
import de.nahtlos.fall.uebergabe.paket.Uebergebende;
import de.nahtlos.fall.uebergabe.paket.Vollstaendigkeit;
import de.nahtlos.fall.uebergang.Uebergang;
import de.nahtlos.fall.uebergang.UebergangRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The writing half of making and providing an Uebergabe. The personal data were fetched before, so that no transaction
 * waits for another service; here it is checked that they still fit.
 */
@ApplicationScoped
class Uebergabeablage {

    private final UebergabeRepository uebergaben;
    private final UebergangRepository uebergaenge;
    private final Uebergabepost post;
    private final Paketdruck druck;
    private final Clock clock;

    Uebergabeablage(
            UebergabeRepository uebergaben,
            UebergangRepository uebergaenge,
            Uebergabepost post,
            Paketdruck druck,
            Clock clock) {
        this.uebergaben = uebergaben;
        this.uebergaenge = uebergaenge;
        this.post = post;
        this.druck = druck;
        this.clock = clock;
    }

    /** Stores a complete draft. */
    @Transactional
    Uebergabe erstelle(ErstelleUebergabe befehl, Map<UUID, Person> personen, String ersteller) {
        List<Uebergang> gesperrt = uebergaenge.sperre(befehl.uebergaenge());
        requireFrei(befehl.uebergaenge(), uebergaben.inGeltender(befehl.uebergaenge()));
        Uebergabe uebergabe = entwirf(befehl, gesperrt, personen, ersteller);
        uebergaben.add(Map.of(uebergabe, befehl.uebergaenge()));
        return uebergabe;
    }

    /** @throws de.nahtlos.kit.problem.Problem 409 if one of them is being handed over already */
    static void requireFrei(Collection<UUID> uebergaenge, Set<UUID> vergeben) {
        if (uebergaenge.stream().anyMatch(vergeben::contains)) {
            throw Uebergabeprobleme.vorhanden();
        }
    }

    /** A complete draft, not stored yet. */
    Uebergabe entwirf(
            ErstelleUebergabe befehl, List<Uebergang> gesperrt, Map<UUID, Person> personen, String ersteller) {
        Uebergabeauswahl.pruefe(befehl.an(), gesperrt);
        pruefe(uebergebende(befehl.ansprechpartner(), gesperrt, personen));
        Uebergabe uebergabe = new Uebergabe(
                befehl.entwurf(ersteller), Uebergabeauswahl.wirksamAb(gesperrt), ersteller, clock.instant());
        gesperrt.getFirst().fallId().ifPresent(uebergabe::gehoertZu);
        return uebergabe;
    }

    /** Freezes the packet of a draft and tells the receiver. */
    @Transactional
    Uebergabe stelleBereit(UUID id, Map<UUID, Person> personen) {
        Uebergabe uebergabe = uebergaben.sperre(id);
        List<Uebergang> zuUebergeben = uebergaenge.find(uebergaben.uebergangIds(id));
        post.sende(uebergabe, friereEin(uebergabe, zuUebergeben, personen));
        uebergaben.flush();
        return uebergabe;
    }

    /** Freezes the packet; to be stored and told. */
    Uebergabeereignis friereEin(Uebergabe uebergabe, List<Uebergang> zuUebergeben, Map<UUID, Person> personen) {
        uebergabe.requireStatus(UebergabeStatus.ENTWURF);
        Uebergabeauswahl.pruefe(uebergabe.an(), zuUebergeben);
        Uebergebende uebergebende = uebergebende(uebergabe.ansprechpartner(), zuUebergeben, personen);
        pruefe(uebergebende);
        Paket paket = Paketbau.baue(druck.umschlag(uebergabe), uebergebende);
        return uebergabe.stelleBereit(druck.text(paket), paket.wirksamAb(), clock.instant());
    }

    private static Uebergebende uebergebende(
            String ansprechpartner, List<Uebergang> uebergaenge, Map<UUID, Person> personen) {
        return new Uebergebende(
                ansprechpartner, uebergaenge.stream().map(Uebergang::wechsel).toList(), personen);
    }

    private static void pruefe(Uebergebende uebergebende) {
        if (uebergebende.ueberholt()) {
            throw Uebergabeprobleme.wechselUeberholt();
        }
        if (!uebergebende.einHaushalt()) {
            throw Uebergabeprobleme.mehrereHaushalte();
        }
        Set<Fehlt> fehlt = Vollstaendigkeit.pruefe(uebergebende);
        if (!fehlt.isEmpty()) {
            throw Uebergabeprobleme.unvollstaendig(fehlt);
        }
    }
}
