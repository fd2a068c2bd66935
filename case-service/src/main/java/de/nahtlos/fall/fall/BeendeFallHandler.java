package de.nahtlos.fall.fall;

import de.nahtlos.fall.zugang.Personensperre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Closes a Fall with a result, or takes it up again. */
@ApplicationScoped
public class BeendeFallHandler {

    private final Fallzugriff zugriff;
    private final FallRepository faelle;
    private final Personensperre sperre;
    private final Clock clock;
    private final Event<Object> ereignisse;

    BeendeFallHandler(
            Fallzugriff zugriff, FallRepository faelle, Personensperre sperre, Clock clock, Event<Object> ereignisse) {
        this.zugriff = zugriff;
        this.faelle = faelle;
        this.sperre = sperre;
        this.clock = clock;
        this.ereignisse = ereignisse;
    }

    /** Closes the Fall; Uebergaenge that are still open go back to the Leitung. */
    @Transactional
    public Fall schliesseAb(UUID id, Ergebnis ergebnis) {
        Fall fall = zugriff.require(id);
        sperre.sperre(fall.personen());
        faelle.lock(fall).schliesseAb(ergebnis, clock.instant());
        faelle.flush();
        ereignisse.select(FallGeschlossen.class).fire(new FallGeschlossen(fall));
        return fall;
    }

    /**
     * Opens the Fall again.
     *
     * @throws de.nahtlos.kit.problem.Problem 409 if one of its persons is in another open Fall by now
     */
    @Transactional
    public Fall nimmWiederAuf(UUID id) {
        Fall fall = zugriff.require(id);
        sperre.sperre(fall.personen());
        faelle.lock(fall);
        if (!fall.offen() && !faelle.offene(fall.personen()).isEmpty()) {
            throw Fallprobleme.fallVorhanden();
        }
        fall.nimmWiederAuf();
        faelle.flush();
        ereignisse.select(FallGeoeffnet.class).fire(new FallGeoeffnet(fall, false));
        return fall;
    }
}
