package de.nahtlos.fall.uebergang;

import de.nahtlos.fall.aufgabe.Aufgabe;
import de.nahtlos.fall.aufgabe.AufgabeRepository;
import de.nahtlos.fall.aufgabe.Auftrag;
import de.nahtlos.fall.fall.FallGeoeffnet;
import de.nahtlos.fall.fall.FallRepository;
import de.nahtlos.fall.uebergang.UebergangGeaendert.Art;
import de.nahtlos.fall.zugang.Rollen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Proposes to open a closed Fall again when the status of its person reverses (Widerruf, Storno of the recognition): what
 * the Fall had reached may be lost. A human decides; the proposal is a task of the Leitung.
 */
@ApplicationScoped
class Wiederaufnahme {

    static final String CODE = "FALL_WIEDERAUFNEHMEN";

    private static final int TAGE = 3;

    private final FallRepository faelle;
    private final UebergangRepository uebergaenge;
    private final AufgabeRepository alleAufgaben;
    private final Uebergangsaufgaben aufgaben;
    private final Clock clock;

    Wiederaufnahme(
            FallRepository faelle,
            UebergangRepository uebergaenge,
            AufgabeRepository alleAufgaben,
            Uebergangsaufgaben aufgaben,
            Clock clock) {
        this.faelle = faelle;
        this.uebergaenge = uebergaenge;
        this.alleAufgaben = alleAufgaben;
        this.aufgaben = aufgaben;
        this.clock = clock;
    }

    void schlageVor(@Observes UebergangGeaendert ereignis) {
        Uebergang uebergang = ereignis.uebergang();
        if (ereignis.art() == Art.FALL
                || faelle.offenerFallZu(uebergang.personId()).isPresent()) {
            return;
        }
        faelle.zuletztGeschlossenerZu(uebergang.personId()).ifPresent(fall -> {
            if (uebergang.kehrtUm()) {
                aufgaben.sichere(uebergang, auftrag(), fall.id());
            } else {
                aufgaben.entfalle(uebergang, CODE, fall.id());
            }
        });
    }

    /** The proposal is followed if that Fall is opened again, and without object if another one is. */
    void folge(@Observes FallGeoeffnet ereignis) {
        UUID geoeffnet = ereignis.fall().id();
        for (Uebergang uebergang : uebergaenge.zuPersonen(ereignis.fall().personen())) {
            alleAufgaben.zuUebergang(uebergang.id()).stream()
                    .filter(aufgabe -> aufgabe.auftrag().code().equals(CODE) && aufgabe.offen())
                    .forEach(aufgabe -> schliesse(uebergang, aufgabe, geoeffnet));
        }
    }

    private void schliesse(Uebergang uebergang, Aufgabe vorschlag, UUID geoeffnet) {
        UUID vorgeschlagen = vorschlag.anlass().bezugId();
        if (geoeffnet.equals(vorgeschlagen)) {
            aufgaben.erledige(uebergang, CODE, vorgeschlagen);
        } else {
            aufgaben.entfalle(uebergang, CODE, vorgeschlagen);
        }
    }

    private Auftrag auftrag() {
        return new Auftrag(
                CODE,
                "Der Aufenthalt hat sich umgekehrt (zum Beispiel Widerruf, § 73 AsylG): prüfen, ob der abgeschlossene Fall"
                        + " wieder aufgenommen wird.",
                LocalDate.now(clock).plusDays(TAGE),
                Rollen.LEITUNG);
    }
}
