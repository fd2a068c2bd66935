package de.nahtlos.status.ereignis;

import de.nahtlos.status.akte.Aktenstand;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Everything that follows in law when the facts or the household of people changed. */
@ApplicationScoped
public class Folgen implements Haushaltsfolge, Klaerungsfolge {

    /** Why a Rechtskreiswechsel is void if no Storno made it so. */
    public static final String NEUE_TATSACHE = "NEUE_TATSACHE";

    /** Why a Rechtskreiswechsel is void if other rules or settings made it so. */
    public static final String NEUE_REGEL = "NEUE_REGEL";

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

    /**
     * What followed.
     *
     * @param offene the open Klaerungsfaelle of everyone concerned, by the fact they are about
     * @param fortschreibung new versions and found Rechtskreiswechsel
     */
    public record Folge(Map<UUID, Klaerungsfall> offene, Fortschreibung.Ergebnis fortschreibung) {}

    @Override
    @Transactional(TxType.MANDATORY)
    public void haushaltGeaendert(Verbund verbund) {
        ziehe(recht.von(verbund), List.of(), NEUE_TATSACHE);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void klaerungEntschieden(Verbund verbund, UUID person) {
        ziehe(recht.von(verbund), List.of(person), NEUE_TATSACHE);
    }

    /**
     * Derives everyone concerned anew, stores and tells the difference.
     *
     * @param stand all facts of everyone, the new one included
     * @param anlass the fact that was recorded or cancelled
     * @param grund code of why a Rechtskreiswechsel is void that was not derived again
     */
    @Transactional(TxType.MANDATORY)
    public Erfassung ziehe(Aktenstand stand, ErfasstesEreignis anlass, String grund) {
        Ableitung ableitung = recht.von(stand);
        Folge folge = ziehe(ableitung, List.of(anlass.personId()), grund);
        Optional<Ablehnung> ablehnung = ableitung.ablehnung(anlass.id());
        return ablehnung.isPresent()
                ? new Erfassung.Unzulaessig(
                        anlass, ablehnung.get(), folge.offene().get(anlass.id()).id())
                : new Erfassung.Wirksam(
                        anlass,
                        true,
                        folge.fortschreibung().koepfe().get(anlass.personId()).personVersion(),
                        ableitung.personen().get(anlass.personId()),
                        folge.fortschreibung().festgestellte());
    }

    /** For whom {@link #ziehe} would change something; for reading only. */
    public Set<UUID> betroffene(Ableitung ableitung) {
        Set<UUID> betroffene = klaerungsfaelle.abweichende(ableitung.personen().keySet(), ableitung.ablehnungen());
        betroffene.addAll(fortschreibung.vergleiche(ableitung).betroffene());
        return betroffene;
    }

    /**
     * Stores and tells what differs from a derivation, of any number of people whose lock is held.
     *
     * @param anlass persons who get a new version in any case, because a fact about them was recorded
     * @param grund code of why a Rechtskreiswechsel is void that was not derived again
     */
    @Transactional(TxType.MANDATORY)
    public Folge ziehe(Ableitung ableitung, Collection<UUID> anlass, String grund) {
        var offene = klaerungsfaelle.gleicheAb(ableitung.personen().keySet(), ableitung.ablehnungen(), clock.instant());
        return new Folge(offene, fortschreibung.schreibeFort(ableitung, anlass, grund));
    }
}
