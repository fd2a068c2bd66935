package de.nahtlos.fall.fall;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A Fall goes to the Lotse who has accepted it. */
@ApplicationScoped
public class Fallwechsel {

    private final FallRepository faelle;

    Fallwechsel(FallRepository faelle) {
        this.faelle = faelle;
    }

    /**
     * Makes the Lotse responsible; a deputy stays, unless it is the Lotse.
     *
     * @throws de.nahtlos.kit.problem.Problem 409 if the Fall is closed
     */
    @Transactional(MANDATORY)
    public void uebernimm(UUID fallId, String lotse) {
        Fall fall = faelle.lock(faelle.find(fallId).orElseThrow());
        fall.weiseZu(
                lotse, fall.vertretung().filter(deputy -> !deputy.equals(lotse)).orElse(null));
        faelle.flush();
    }
}
