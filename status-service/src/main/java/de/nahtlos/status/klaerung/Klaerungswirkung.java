package de.nahtlos.status.klaerung;

import de.nahtlos.status.akte.Akten;
import de.nahtlos.status.akte.EreignisTable;
import de.nahtlos.status.akte.Stornierung;
import de.nahtlos.status.akte.Stornogrund;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.herleitung.Ableitung;
import de.nahtlos.status.herleitung.Rechtsauskunft;
import de.nahtlos.status.klaerung.Klaerungsstand.Vorschlag;
import de.nahtlos.status.recht.Stand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What a decision leads to: as a preview, and in fact. */
@ApplicationScoped
class Klaerungswirkung {

    private final Akten akten;
    private final Rechtsauskunft recht;
    private final EreignisTable ereignisse;
    private final Klaerungsfolge folge;

    Klaerungswirkung(Akten akten, Rechtsauskunft recht, EreignisTable ereignisse, Klaerungsfolge folge) {
        this.akten = akten;
        this.recht = recht;
        this.ereignisse = ereignisse;
        this.folge = folge;
    }

    /**
     * Where the person would stand on the day of the fact; null if it is rejected. Stores nothing.
     *
     * @throws de.nahtlos.kit.problem.Problem 422 if the transition table leads nowhere
     */
    Stand vorschau(Verbund verbund, Klaerungsstand fall, Entscheidung entscheidung, Instant jetzt) {
        return switch (entscheidung) {
            case VERWERFEN -> null;
            case UEBERSTEUERN -> uebersteuert(verbund, fall, jetzt);
        };
    }

    /** Carries out a decision that is stored: a rejected fact is cancelled, then everyone is derived anew. */
    void vollziehe(Verbund verbund, Klaerungsstand fall, Instant am, String von) {
        Vorschlag vorschlag = fall.vorschlag();
        if (vorschlag.entscheidung() == Entscheidung.VERWERFEN) {
            ereignisse.storniere(
                    fall.ereignis().id(), new Stornierung(Stornogrund.VERWORFEN, vorschlag.grund(), am, von));
        }
        folge.klaerungEntschieden(verbund, fall.personId());
    }

    private Stand uebersteuert(Verbund verbund, Klaerungsstand fall, Instant jetzt) {
        UUID id = fall.ereignis().id();
        Ableitung ableitung =
                recht.von(akten.lies(verbund).mitGeaendertem(id, ereignis -> ereignis.uebersteuert(jetzt)));
        if (ableitung.ablehnung(id).isPresent()) {
            throw KlaerungProbleme.NICHT_UEBERSTEUERBAR
                    .builder("Die Übergangstabelle nennt keinen Status, zu dem "
                            + fall.ereignis().typ() + " hier führen könnte. " + fall.naechsterSchritt())
                    .with("code", fall.grund().code())
                    .problem();
        }
        return ableitung.personen().get(fall.personId()).standAm(fall.ereignis().datum());
    }
}
