package de.nahtlos.status.klaerung;

import de.nahtlos.status.akte.Akten;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.herleitung.Ableitung;
import de.nahtlos.status.herleitung.Rechtsauskunft;
import de.nahtlos.status.recht.Stand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Asks the law core what an override would lead to, without storing anything. */
@ApplicationScoped
class Uebersteuerung {

    private final Akten akten;
    private final Rechtsauskunft recht;

    Uebersteuerung(Akten akten, Rechtsauskunft recht) {
        this.akten = akten;
        this.recht = recht;
    }

    /**
     * Where the person would stand on the day of the fact.
     *
     * @throws de.nahtlos.kit.problem.Problem 422 if the transition table leads nowhere
     */
    Stand wirkung(Verbund verbund, Klaerungsstand fall, Instant jetzt) {
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
