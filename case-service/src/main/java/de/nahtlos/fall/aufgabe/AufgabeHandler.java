package de.nahtlos.fall.aufgabe;

import de.nahtlos.fall.fall.Fall;
import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Own tasks of a Fall, and the doing of all. */
@ApplicationScoped
public class AufgabeHandler {

    private final AufgabeRepository aufgaben;
    private final Fallzugriff zugriff;
    private final Event<AufgabeErledigt> erledigt;
    private final Clock clock;

    AufgabeHandler(AufgabeRepository aufgaben, Fallzugriff zugriff, Event<AufgabeErledigt> erledigt, Clock clock) {
        this.aufgaben = aufgaben;
        this.zugriff = zugriff;
        this.erledigt = erledigt;
        this.clock = clock;
    }

    /** Adds an own task to a Fall that the caller sees. */
    @Transactional
    public Aufgabe stelle(UUID fallId, String text, LocalDate frist) {
        Fall fall = zugriff.require(fallId);
        Auftrag auftrag = new Auftrag(Auftrag.EIGENE, text, frist, Rollen.LOTSE);
        Aufgabe aufgabe = new Aufgabe(auftrag, new Anlass(fall.id(), null, null), clock.instant());
        aufgaben.add(aufgabe);
        return aufgabe;
    }

    /**
     * Done, or reviewed if it was done before.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if the caller does not see it, 409 if its cause is gone
     */
    @Transactional
    public Aufgabe erledige(UUID id, String vermerk) {
        Aufgabe aufgabe = aufgaben.find(id)
                .filter(gefunden ->
                        zugriff.sieht(Optional.ofNullable(gefunden.anlass().fallId())))
                .orElseThrow(() -> Problems.notFound("Diese Aufgabe"));
        aufgabe.erledige(zugriff.ich(), vermerk, clock.instant());
        erledigt.fire(new AufgabeErledigt(aufgabe));
        return aufgabe;
    }
}
