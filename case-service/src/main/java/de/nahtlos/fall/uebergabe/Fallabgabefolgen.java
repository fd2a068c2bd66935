package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.aufgabe.Anlass;
import de.nahtlos.fall.aufgabe.Aufgabe;
import de.nahtlos.fall.aufgabe.AufgabeRepository;
import de.nahtlos.fall.aufgabe.Auftrag;
import de.nahtlos.fall.fall.Fallwechsel;
import de.nahtlos.fall.zugang.Rollen;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the hand-over of a Fall means for the Fall and its tasks. */
@ApplicationScoped
class Fallabgabefolgen {

    private static final String ENTSCHEIDEN = "FALL_NACH_UEBERGABE";
    private static final String SYSTEM = "case-service";
    private static final int TAGE = 14;

    private final AufgabeRepository aufgaben;
    private final Fallwechsel fallwechsel;
    private final Clock clock;

    Fallabgabefolgen(AufgabeRepository aufgaben, Fallwechsel fallwechsel, Clock clock) {
        this.aufgaben = aufgaben;
        this.fallwechsel = fallwechsel;
        this.clock = clock;
    }

    /** A Lotse who accepts is responsible; after a Freier Traeger has accepted a human decides what remains to be done. */
    void angenommen(Uebergabe uebergabe) {
        switch (uebergabe.an().art()) {
            case LOTSE ->
                fallwechsel.uebernimm(
                        uebergabe.fallId().orElseThrow(), uebergabe.an().id());
            case TRAEGER ->
                fordere(
                        uebergabe,
                        new Auftrag(
                                ENTSCHEIDEN,
                                "Der Träger hat den Fall übernommen: abschließen oder die weitere Begleitung festhalten.",
                                LocalDate.now(clock).plusDays(TAGE),
                                Rollen.LOTSE));
            case LEISTUNGSTRAEGER -> {}
        }
    }

    void fordere(Uebergabe uebergabe, Auftrag auftrag) {
        suche(uebergabe, auftrag.code())
                .ifPresentOrElse(
                        aufgabe -> {
                            if (!aufgabe.offen()) {
                                aufgabe.fordereErneut(auftrag);
                            }
                        },
                        () -> aufgaben.add(new Aufgabe(
                                auftrag, new Anlass(fall(uebergabe), null, uebergabe.id()), clock.instant())));
    }

    void erledige(Uebergabe uebergabe, String code) {
        if (uebergabe.an().art().uebernimmtFall()) {
            suche(uebergabe, code)
                    .filter(Aufgabe::offen)
                    .ifPresent(aufgabe -> aufgabe.erledige(SYSTEM, null, clock.instant()));
        }
    }

    private Optional<Aufgabe> suche(Uebergabe uebergabe, String code) {
        return aufgaben.zuFall(fall(uebergabe), code).stream()
                .filter(aufgabe -> aufgabe.ist(code, uebergabe.id()))
                .findFirst();
    }

    private static UUID fall(Uebergabe uebergabe) {
        return uebergabe.fallId().orElseThrow();
    }
}
