package de.nahtlos.fall.uebergang;

import de.nahtlos.fall.fall.FallRepository;
import de.nahtlos.fall.zugang.Personensperre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes what status-service tells about a Wechsel and lets the Uebergaenge of the person follow. */
@ApplicationScoped
public class FuehreUebergaengeNachHandler {

    private final UebergangRepository uebergaenge;
    private final FallRepository faelle;
    private final Personensperre sperre;
    private final Uebergangspflege pflege;

    FuehreUebergaengeNachHandler(
            UebergangRepository uebergaenge, FallRepository faelle, Personensperre sperre, Uebergangspflege pflege) {
        this.uebergaenge = uebergaenge;
        this.faelle = faelle;
        this.sperre = sperre;
        this.pflege = pflege;
    }

    /**
     * A Wechsel was found.
     *
     * @param personVersion the newest one counts
     * @param ersetzt the Wechsel that it corrects; it may be unknown here
     */
    @Transactional(TxType.MANDATORY)
    public void festgestellt(Wechsel wechsel, long personVersion, Optional<UUID> ersetzt) {
        sperre.sperre(List.of(wechsel.personId()));
        Wechselmeldung meldung = uebergaenge.meldung(wechsel.id(), wechsel.personId());
        if (meldung.merkeFestgestellt(wechsel, personVersion, ersetzt)) {
            uebergaenge.merke(meldung);
            fuehreNach(wechsel.personId(), false);
        }
    }

    /**
     * A Wechsel was cancelled; it may be unknown here and is remembered then.
     *
     * @param falschePerson whether its cause was recorded for a wrong person
     */
    @Transactional(TxType.MANDATORY)
    public void storniert(UUID wechselId, UUID personId, long personVersion, boolean falschePerson) {
        sperre.sperre(List.of(personId));
        Wechselmeldung meldung = uebergaenge.meldung(wechselId, personId);
        if (meldung.merkeStorno(personVersion)) {
            uebergaenge.merke(meldung);
            fuehreNach(personId, falschePerson);
        }
    }

    private void fuehreNach(UUID personId, boolean falschePerson) {
        List<Uebergang> vorhandene = uebergaenge.zuPerson(personId);
        Optional<UUID> fall = faelle.offenerFallZu(personId).map(offen -> offen.id());
        for (Wechselkette kette : Wechselkette.aus(uebergaenge.meldungen(personId))) {
            Zuordnung zuordnung = Zuordnung.von(kette, vorhandene);
            zuordnung
                    .bestehende()
                    .forEach((uebergang, wechsel) -> pflege.folge(uebergang, wechsel, kette, falschePerson));
            zuordnung.neue().forEach(wechsel -> pflege.eroeffne(wechsel, kette, fall));
            zuordnung.ueberzaehlige().forEach(uebergang -> pflege.vereine(uebergang, zuordnung.bleibt()));
        }
    }
}
