package de.nahtlos.fall.hilfeplan;

import de.nahtlos.fall.aufgabe.Anlass;
import de.nahtlos.fall.aufgabe.Aufgabe;
import de.nahtlos.fall.aufgabe.AufgabeRepository;
import de.nahtlos.fall.aufgabe.Auftrag;
import de.nahtlos.fall.zugang.Rollen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The review of a plan is a task on the day that was agreed. It moves with that day; one that was done stays done. */
@ApplicationScoped
class Ueberpruefung {

    static final String CODE = "HILFEPLAN_UEBERPRUEFEN";

    private final AufgabeRepository aufgaben;
    private final Clock clock;

    Ueberpruefung(AufgabeRepository aufgaben, Clock clock) {
        this.aufgaben = aufgaben;
        this.clock = clock;
    }

    void plane(@Observes HilfeplanGeaendert ereignis) {
        Hilfeplan plan = ereignis.plan();
        LocalDate tag = plan.rahmen().ueberpruefungAm();
        List<Aufgabe> bisher = aufgaben.zuFall(plan.fallId(), CODE);
        Optional<Aufgabe> offene = bisher.stream().filter(Aufgabe::offen).findFirst();
        if (tag == null) {
            offene.ifPresent(Aufgabe::entfalle);
        } else if (offene.isPresent()) {
            offene.get().richteAus(auftrag(tag), clock.instant());
        } else if (bisher.stream().noneMatch(aufgabe -> erledigtZu(tag, aufgabe))) {
            aufgaben.add(new Aufgabe(auftrag(tag), new Anlass(plan.fallId(), null, null), clock.instant()));
        }
    }

    private static boolean erledigtZu(LocalDate tag, Aufgabe aufgabe) {
        return aufgabe.erledigtAm().isPresent() && aufgabe.auftrag().frist().equals(tag);
    }

    private static Auftrag auftrag(LocalDate tag) {
        return new Auftrag(
                CODE,
                "Hilfeplan mit der Person und den Beteiligten überprüfen und den nächsten Termin vereinbaren.",
                tag,
                Rollen.LOTSE);
    }
}
