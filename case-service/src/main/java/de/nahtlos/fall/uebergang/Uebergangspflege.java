package de.nahtlos.fall.uebergang;

import de.nahtlos.fall.uebergang.UebergangGeaendert.Art;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Lets an Uebergang with its tasks follow what has become known, and tells the others. */
@ApplicationScoped
class Uebergangspflege {

    private final UebergangRepository uebergaenge;
    private final Uebergangsaufgaben aufgaben;
    private final Event<UebergangGeaendert> geaendert;
    private final Event<UebergaengeVereint> vereint;
    private final Clock clock;

    Uebergangspflege(
            UebergangRepository uebergaenge,
            Uebergangsaufgaben aufgaben,
            Event<UebergangGeaendert> geaendert,
            Event<UebergaengeVereint> vereint,
            Clock clock) {
        this.uebergaenge = uebergaenge;
        this.aufgaben = aufgaben;
        this.geaendert = geaendert;
        this.vereint = vereint;
        this.clock = clock;
    }

    void eroeffne(Wechsel wechsel, Wechselkette kette, Optional<UUID> fall) {
        Uebergang uebergang = new Uebergang(wechsel, clock);
        uebergang.kennt(kette.wechselIds());
        fall.ifPresent(uebergang::gehoertZu);
        boolean zurueckgenommen = kette.geltende().isEmpty();
        if (zurueckgenommen) {
            uebergang.nimmZurueck(wechsel);
        }
        uebergaenge.add(uebergang);
        aufgaben.richteAus(uebergang);
        geaendert.fire(new UebergangGeaendert(uebergang, zurueckgenommen ? Art.ZURUECKGENOMMEN : Art.NEU));
    }

    void folge(Uebergang uebergang, Wechsel wechsel, Wechselkette kette, boolean falschePerson) {
        uebergang.kennt(kette.wechselIds());
        if (kette.geltende().isEmpty()) {
            if (uebergang.nimmZurueck(wechsel)) {
                uebergaenge.flush();
                aufgaben.entfalleAlle(uebergang);
                geaendert.fire(new UebergangGeaendert(uebergang, Art.ZURUECKGENOMMEN, falschePerson));
            }
        } else if (uebergang.folge(wechsel)) {
            uebergaenge.flush();
            aufgaben.richteAus(uebergang);
            geaendert.fire(new UebergangGeaendert(uebergang, Art.VERSCHOBEN));
        }
    }

    /** The Fall of the person has changed: the Uebergang and its tasks go along. */
    void gehoertZu(Uebergang uebergang, UUID fall) {
        if (uebergang.gehoertZu(fall)) {
            aufgaben.gehoeren(uebergang);
            geaendert.fire(new UebergangGeaendert(uebergang, Art.FALL));
        }
    }

    void vereine(Uebergang ueberzaehlig, Uebergang bleibt) {
        aufgaben.vereine(ueberzaehlig, bleibt);
        vereint.fire(new UebergaengeVereint(ueberzaehlig, bleibt));
        uebergaenge.remove(ueberzaehlig);
        aufgaben.richteAus(bleibt);
    }
}
