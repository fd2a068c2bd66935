package de.nahtlos.fall.hilfeplan;

import de.nahtlos.fall.aufgabe.Auftrag;
import de.nahtlos.fall.uebergang.Massnahmenurteile;
import de.nahtlos.fall.uebergang.Uebergang;
import de.nahtlos.fall.uebergang.UebergangGeaendert;
import de.nahtlos.fall.uebergang.UebergangRepository;
import de.nahtlos.fall.uebergang.Uebergangsaufgaben;
import de.nahtlos.fall.uebergang.Wechsel;
import de.nahtlos.fall.zugang.Rollen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Judges the Massnahmen of a Fall at its Uebergaenge, and asks for a decision where nobody would pay. */
@ApplicationScoped
public class Beurteilung implements Massnahmenurteile {

    /** Code of the task to find who pays. */
    public static final String KOSTENTRAEGER_KLAEREN = "KOSTENTRAEGER_KLAEREN";

    private static final int TAGE_VORHER = 14;

    private final HilfeplanRepository plaene;
    private final UebergangRepository uebergaenge;
    private final Uebergangsaufgaben aufgaben;
    private final Clock clock;

    Beurteilung(HilfeplanRepository plaene, UebergangRepository uebergaenge, Uebergangsaufgaben aufgaben, Clock clock) {
        this.plaene = plaene;
        this.uebergaenge = uebergaenge;
        this.aufgaben = aufgaben;
        this.clock = clock;
    }

    @Override
    public List<Beurteilt> zu(Uebergang uebergang) {
        return massnahmen(uebergang).stream()
                .flatMap(massnahme -> urteil(massnahme, uebergang).stream()
                        .map(urteil ->
                                new Beurteilt(massnahme.id(), massnahme.inhalt().bezeichnung(), urteil.name())))
                .toList();
    }

    void beurteile(@Observes UebergangGeaendert ereignis) {
        if (ereignis.art() != UebergangGeaendert.Art.ZURUECKGENOMMEN) {
            beurteile(ereignis.uebergang(), ereignis.art() == UebergangGeaendert.Art.VERSCHOBEN);
        }
    }

    void beurteile(@Observes HilfeplanGeaendert ereignis) {
        uebergaenge.zuFall(ereignis.plan().fallId()).forEach(uebergang -> beurteile(uebergang, false));
    }

    private void beurteile(Uebergang uebergang, boolean verschoben) {
        for (Massnahme massnahme : massnahmen(uebergang)) {
            if (urteil(massnahme, uebergang).equals(Optional.of(Urteil.NEUER_KOSTENTRAEGER))) {
                fordere(uebergang, massnahme, verschoben);
            } else {
                aufgaben.entfalle(uebergang, KOSTENTRAEGER_KLAEREN, massnahme.id());
            }
        }
    }

    private void fordere(Uebergang uebergang, Massnahme massnahme, boolean verschoben) {
        Auftrag auftrag = auftrag(massnahme, uebergang.wechsel());
        if (verschoben) {
            aufgaben.verschiebe(uebergang, auftrag, massnahme.id());
        } else {
            aufgaben.sichere(uebergang, auftrag, massnahme.id());
        }
    }

    private List<Massnahme> massnahmen(Uebergang uebergang) {
        Optional<UUID> fall = uebergang.zurueckgenommen() ? Optional.empty() : uebergang.fallId();
        return fall.map(plaene::massnahmen).orElse(List.of()).stream()
                .filter(massnahme -> massnahme.fuer(uebergang.personId()))
                .toList();
    }

    /** What was over before anyone knew of the Wechsel is not judged. */
    private static Optional<Urteil> urteil(Massnahme massnahme, Uebergang uebergang) {
        Wechsel wechsel = uebergang.wechsel();
        LocalDate ab = uebergang.rueckwirkend() ? wechsel.wirksamAb() : uebergang.bekanntSeit();
        return massnahme.vorbeiAm(ab)
                ? Optional.empty()
                : Urteil.ueber(massnahme.inhalt(), wechsel.nach(), wechsel.wirksamAb());
    }

    private Auftrag auftrag(Massnahme massnahme, Wechsel wechsel) {
        return new Auftrag(
                KOSTENTRAEGER_KLAEREN,
                "Neuen Kostenträger klären, damit die Maßnahme weiterläuft: "
                        + massnahme.inhalt().bezeichnung(),
                Auftrag.fruehestens(wechsel.wirksamAb().minusDays(TAGE_VORHER), LocalDate.now(clock)),
                Rollen.LOTSE);
    }
}
