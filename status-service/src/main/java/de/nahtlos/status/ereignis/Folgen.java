package de.nahtlos.status.ereignis;

import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.haushalt.Haushaltsfolge;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.herleitung.Ableitung;
import de.nahtlos.status.herleitung.Rechtsauskunft;
import de.nahtlos.status.klaerung.Klaerungsfaelle;
import de.nahtlos.status.klaerung.Klaerungsfall;
import de.nahtlos.status.klaerung.Klaerungsfolge;
import de.nahtlos.status.recht.aufenthalt.Ablehnung;
import de.nahtlos.status.rechtskreis.Fortschreibung;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything that follows in law when the facts or the household of people changed. */
@ApplicationScoped
public class Folgen implements Haushaltsfolge, Klaerungsfolge {

    /** Why a Rechtskreiswechsel is void if no Storno made it so. */
    static final String NEUE_TATSACHE = "NEUE_TATSACHE";

    private final Rechtsauskunft recht;
    private final Klaerungsfaelle klaerungsfaelle;
    private final Fortschreibung fortschreibung;
    private final Clock clock;

    Folgen(Rechtsauskunft recht, Klaerungsfaelle klaerungsfaelle, Fortschreibung fortschreibung, Clock clock) {
        this.recht = recht;
        this.klaerungsfaelle = klaerungsfaelle;
        this.fortschreibung = fortschreibung;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void haushaltGeaendert(Verbund verbund) {
        Ableitung ableitung = recht.von(verbund);
        klaerungsfaelle.gleicheAb(verbund.personen(), ableitung.ablehnungen(), clock.instant());
        fortschreibung.schreibeFort(ableitung, List.of(), NEUE_TATSACHE);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void klaerungEntschieden(Verbund verbund, UUID person) {
        Ableitung ableitung = recht.von(verbund);
        klaerungsfaelle.gleicheAb(verbund.personen(), ableitung.ablehnungen(), clock.instant());
        fortschreibung.schreibeFort(ableitung, List.of(person), NEUE_TATSACHE);
    }

    /**
     * Derives everyone concerned anew, stores and tells the difference.
     *
     * @param ereignisse all facts of everyone, the new one included
     * @param anlass the fact that was recorded or cancelled
     * @param grund code of why a Rechtskreiswechsel is void that was not derived again
     */
    @Transactional(TxType.MANDATORY)
    public Erfassung ziehe(
            Verbund verbund, List<ErfasstesEreignis> ereignisse, ErfasstesEreignis anlass, String grund) {
        Ableitung ableitung = recht.von(verbund, ereignisse);
        Map<UUID, Klaerungsfall> offene =
                klaerungsfaelle.gleicheAb(verbund.personen(), ableitung.ablehnungen(), clock.instant());
        var ergebnis = fortschreibung.schreibeFort(ableitung, List.of(anlass.personId()), grund);
        Optional<Ablehnung> ablehnung = ableitung.ablehnung(anlass.id());
        return ablehnung.isPresent()
                ? new Erfassung.Unzulaessig(
                        anlass, ablehnung.get(), offene.get(anlass.id()).id())
                : new Erfassung.Wirksam(
                        anlass,
                        true,
                        ergebnis.koepfe().get(anlass.personId()).personVersion(),
                        ableitung.personen().get(anlass.personId()),
                        ergebnis.festgestellte());
    }
}
