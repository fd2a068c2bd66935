package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.person.Person;
import de.nahtlos.fall.uebergabe.paket.Fehlt;
import de.nahtlos.fall.uebergabe.paket.Paket;
import de.nahtlos.fall.uebergabe.paket.Paketbau;
import de.nahtlos.fall.uebergabe.paket.Uebergebende;
import de.nahtlos.fall.uebergabe.paket.Vollstaendigkeit;
import de.nahtlos.fall.uebergang.Uebergang;
import de.nahtlos.fall.uebergang.UebergangRepository;
import de.nahtlos.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    private final Outbox outbox;
    private final Paketdruck druck;
    private final Clock clock;

    Uebergabeablage(
            UebergabeRepository uebergaben,
            UebergangRepository uebergaenge,
            Outbox outbox,
            Paketdruck druck,
            Clock clock) {
        this.uebergaben = uebergaben;
        this.uebergaenge = uebergaenge;
        this.outbox = outbox;
        this.druck = druck;
        this.clock = clock;
    }

    /** Stores a complete draft. */
    @Transactional
    Uebergabe erstelle(ErstelleUebergabe befehl, Map<UUID, Person> personen, String ersteller) {
        List<Uebergang> gesperrt = uebergaenge.sperre(befehl.uebergaenge());
        Uebergabeauswahl.pruefe(befehl.an(), gesperrt);
        if (uebergaben.inGeltenderUebergabe(befehl.uebergaenge())) {
            throw Uebergabeprobleme.vorhanden();
        }
        Uebergebende uebergebende = uebergebende(befehl.ansprechpartner(), gesperrt, personen);
        pruefe(uebergebende);
        Uebergabe uebergabe =
                new Uebergabe(befehl.entwurf(), Uebergabeauswahl.wirksamAb(gesperrt), ersteller, clock.instant());
        gesperrt.getFirst().fallId().ifPresent(uebergabe::gehoertZu);
        uebergaben.add(uebergabe, befehl.uebergaenge(), clock.instant());
        return uebergabe;
    }

    /** Freezes the packet of a draft and tells the receiver. */
    @Transactional
    Uebergabe stelleBereit(UUID id, Map<UUID, Person> personen) {
        Uebergabe uebergabe = uebergaben.sperre(id);
        uebergabe.requireStatus(UebergabeStatus.ENTWURF);
        List<Uebergang> zuUebergeben = uebergaenge.find(uebergaben.uebergangIds(id));
        Uebergabeauswahl.pruefe(uebergabe.an(), zuUebergeben);
        Uebergebende uebergebende = uebergebende(uebergabe.ansprechpartner(), zuUebergeben, personen);
        pruefe(uebergebende);
        Paket paket = Paketbau.baue(druck.umschlag(uebergabe), uebergebende);
        outbox.publish(uebergabe.stelleBereit(druck.text(paket), paket.wirksamAb(), clock.instant()));
        uebergaben.flush();
        return uebergabe;
    }

    /** Both in one transaction: either the receiver is told or there is no Uebergabe. */
    @Transactional
    Uebergabe erstelleUndStelleBereit(ErstelleUebergabe befehl, Map<UUID, Person> personen, String ersteller) {
        return stelleBereit(erstelle(befehl, personen, ersteller).id(), personen);
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
