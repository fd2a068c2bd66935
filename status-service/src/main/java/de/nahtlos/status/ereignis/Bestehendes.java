package de.nahtlos.status.ereignis;

import de.nahtlos.status.akte.Aktenstand;
import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.herleitung.Ableitung;
import de.nahtlos.status.herleitung.Rechtsauskunft;
import de.nahtlos.status.klaerung.Klaerungsfaelle;
import de.nahtlos.status.person.Personen;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel;
import de.nahtlos.status.rechtskreis.Wechselauskunft;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Answers for a fact that was recorded before, without changing anything. */
@ApplicationScoped
class Bestehendes {

    private final Rechtsauskunft recht;
    private final Klaerungsfaelle klaerungsfaelle;
    private final Wechselauskunft wechsel;
    private final Personen personen;

    Bestehendes(Rechtsauskunft recht, Klaerungsfaelle klaerungsfaelle, Wechselauskunft wechsel, Personen personen) {
        this.recht = recht;
        this.klaerungsfaelle = klaerungsfaelle;
        this.wechsel = wechsel;
        this.personen = personen;
    }

    Erfassung zeige(Aktenstand stand, ErfasstesEreignis bestehendes) {
        Ableitung ableitung = recht.von(stand);
        return ableitung
                .ablehnung(bestehendes.id())
                .<Erfassung>map(ablehnung -> new Erfassung.Unzulaessig(
                        bestehendes,
                        ablehnung,
                        klaerungsfaelle.offener(bestehendes.id()).orElse(null)))
                .orElseGet(() -> wirksam(stand.verbund(), bestehendes, ableitung));
    }

    private Erfassung wirksam(Verbund verbund, ErfasstesEreignis bestehendes, Ableitung ableitung) {
        UUID person = bestehendes.personId();
        List<Rechtskreiswechsel> seine = wechsel.derPersonen(verbund.personen()).values().stream()
                .flatMap(List::stream)
                .filter(Rechtskreiswechsel::gilt)
                .filter(w -> bestehendes.id().equals(w.herleitung().grundEreignisId()))
                .toList();
        return new Erfassung.Wirksam(
                bestehendes,
                false,
                personen.require(person).version(),
                ableitung.personen().get(person),
                seine);
    }
}
