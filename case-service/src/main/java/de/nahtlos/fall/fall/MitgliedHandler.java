package de.nahtlos.fall.fall;

import de.nahtlos.fall.zugang.Personensperre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes persons into a Fall and lets them leave it. */
@ApplicationScoped
public class MitgliedHandler {

    private final Fallzugriff zugriff;
    private final FallRepository faelle;
    private final Personensperre sperre;
    private final Event<Object> ereignisse;
    private final Clock clock;

    MitgliedHandler(
            Fallzugriff zugriff, FallRepository faelle, Personensperre sperre, Event<Object> ereignisse, Clock clock) {
        this.zugriff = zugriff;
        this.faelle = faelle;
        this.sperre = sperre;
        this.ereignisse = ereignisse;
        this.clock = clock;
    }

    /**
     * Takes a person in; the Fall adopts the open Uebergaenge of the person. Who is in it already stays in it.
     *
     * @throws de.nahtlos.kit.problem.Problem 409 if the Fall is closed or the person is in another open one
     */
    @Transactional
    public Fall nimmAuf(UUID fallId, UUID person) {
        Fall fall = gesperrt(fallId, person);
        if (fall.personen().contains(person)) {
            return fall;
        }
        if (!faelle.offene(List.of(person)).isEmpty()) {
            throw Fallprobleme.fallVorhanden();
        }
        fall.nimmAuf(person, clock.instant());
        faelle.flush();
        ereignisse.select(FallGeoeffnet.class).fire(new FallGeoeffnet(fall, false));
        return fall;
    }

    /**
     * A member leaves; what is open of its Uebergaenge goes back to the Leitung.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if it is no member; 409 for the person whom the Fall was opened for, or if
     *     the Fall is closed
     */
    @Transactional
    public Fall scheideAus(UUID fallId, UUID person) {
        Fall fall = gesperrt(fallId, person);
        fall.scheideAus(person, LocalDate.now(clock));
        faelle.flush();
        ereignisse.select(MitgliedAusgeschieden.class).fire(new MitgliedAusgeschieden(fall, person));
        return fall;
    }

    private Fall gesperrt(UUID fallId, UUID person) {
        Fall fall = zugriff.require(fallId);
        sperre.sperre(List.of(person));
        return faelle.lock(fall);
    }
}
