package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.aufgabe.Auftrag;
import de.nahtlos.fall.uebergang.Uebergang;
import de.nahtlos.fall.uebergang.UebergangRepository;
import de.nahtlos.fall.uebergang.Uebergangsaufgaben;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** What the fate of an Uebergabe means for its Uebergaenge and their tasks. */
@ApplicationScoped
class Uebergabefolgen {

    /** Template task of an Uebergang that the acceptance fulfils. */
    private static final String UEBERGABE = "UEBERGABE_LEISTUNGSTRAEGER";

    /** Task of the sender while a question is open. */
    static final String RUECKFRAGE_BEANTWORTEN = "RUECKFRAGE_BEANTWORTEN";

    private final UebergabeRepository uebergaben;
    private final UebergangRepository uebergaenge;
    private final Uebergangsaufgaben aufgaben;
    private final Fallabgabefolgen fallabgabe;
    private final Clock clock;

    Uebergabefolgen(
            UebergabeRepository uebergaben,
            UebergangRepository uebergaenge,
            Uebergangsaufgaben aufgaben,
            Fallabgabefolgen fallabgabe,
            Clock clock) {
        this.uebergaben = uebergaben;
        this.uebergaenge = uebergaenge;
        this.aufgaben = aufgaben;
        this.fallabgabe = fallabgabe;
        this.clock = clock;
    }

    void angenommen(Uebergabe uebergabe) {
        for (Uebergang uebergang : uebergaenge(uebergabe)) {
            uebergang.uebergeben(clock.instant());
            aufgaben.erledige(uebergang, UEBERGABE, null);
        }
        fallabgabe.angenommen(uebergabe);
        beendet(uebergabe);
    }

    void zurueckgezogen(Uebergabe uebergabe) {
        beendet(uebergabe);
        giltNichtMehr(uebergabe);
    }

    /** The talk about this packet is over, however it ended: nobody waits for a turn of it any more. */
    void beendet(Uebergabe uebergabe) {
        erledige(uebergabe, RUECKFRAGE_BEANTWORTEN);
        erledigeMahnung(uebergabe);
    }

    /** The waiting is over, and with it what was asked for because of it. */
    void erledigeMahnung(Uebergabe uebergabe) {
        if (uebergabe.warGemahnt()) {
            erledige(uebergabe, MahneUebergabe.ERINNERUNG);
            erledige(uebergabe, MahneUebergabe.ESKALATION);
        }
    }

    /** The Uebergaenge may be handed over by another Uebergabe now. */
    void giltNichtMehr(Uebergabe uebergabe) {
        uebergaben.links(uebergabe.id()).forEach(UebergabeUebergang::giltNichtMehr);
        uebergaben.flush();
        uebergaenge(uebergabe).forEach(Uebergang::uebergabeGiltNichtMehr);
    }

    /** A task for the sending side: at the first Uebergang, or at the Fall that is handed over. */
    void fordere(Uebergabe uebergabe, Auftrag auftrag) {
        uebergaenge(uebergabe).stream()
                .findFirst()
                .ifPresentOrElse(
                        uebergang -> aufgaben.fordere(uebergang, auftrag, uebergabe.id()),
                        () -> fallabgabe.fordere(uebergabe, auftrag));
    }

    void erledige(Uebergabe uebergabe, String code) {
        uebergaenge(uebergabe).stream()
                .findFirst()
                .ifPresentOrElse(
                        uebergang -> aufgaben.erledige(uebergang, code, uebergabe.id()),
                        () -> fallabgabe.erledige(uebergabe, code));
    }

    List<Uebergang> uebergaenge(Uebergabe uebergabe) {
        return uebergaenge.find(uebergaben.uebergangIds(uebergabe.id()));
    }
}
