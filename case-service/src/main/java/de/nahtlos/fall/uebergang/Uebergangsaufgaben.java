package de.nahtlos.fall.uebergang;

import de.nahtlos.fall.aufgabe.Anlass;
import de.nahtlos.fall.aufgabe.Aufgabe;
import de.nahtlos.fall.aufgabe.AufgabeErledigt;
import de.nahtlos.fall.aufgabe.AufgabeRepository;
import de.nahtlos.fall.aufgabe.Auftrag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tasks of an Uebergang: they follow it, and what was done is never lost. */
@ApplicationScoped
public class Uebergangsaufgaben {

    /** Who did a task that the system found done. */
    private static final String SYSTEM = "case-service";

    private final Aufgabenvorlagen vorlagen;
    private final AufgabeRepository aufgaben;
    private final UebergangRepository uebergaenge;
    private final Clock clock;

    Uebergangsaufgaben(
            Aufgabenvorlagen vorlagen, AufgabeRepository aufgaben, UebergangRepository uebergaenge, Clock clock) {
        this.vorlagen = vorlagen;
        this.aufgaben = aufgaben;
        this.uebergaenge = uebergaenge;
        this.clock = clock;
    }

    /** Brings the tasks of the templates in line with the Uebergang. */
    void richteAus(Uebergang uebergang) {
        Map<String, Aufgabe> vorhanden = aufgaben.zuUebergang(uebergang.id()).stream()
                .filter(aufgabe -> vorlagen.codes().contains(aufgabe.auftrag().code()))
                .collect(Collectors.toMap(aufgabe -> aufgabe.auftrag().code(), aufgabe -> aufgabe));
        List<Auftrag> noetig = uebergang.zurueckgenommen()
                ? List.of()
                : vorlagen.fuer(uebergang).stream()
                        .map(vorlage -> vorlage.auftrag(uebergang, LocalDate.now(clock)))
                        .toList();
        noetig.forEach(auftrag -> richteAus(uebergang, auftrag, Optional.ofNullable(vorhanden.get(auftrag.code()))));
        Set<String> codes = noetig.stream().map(Auftrag::code).collect(Collectors.toSet());
        vorhanden.values().stream()
                .filter(aufgabe -> !codes.contains(aufgabe.auftrag().code()))
                .forEach(Aufgabe::entfalle);
    }

    private void richteAus(Uebergang uebergang, Auftrag auftrag, Optional<Aufgabe> vorhanden) {
        vorhanden.ifPresentOrElse(
                aufgabe -> aufgabe.richteAus(auftrag, clock.instant()), () -> stelle(uebergang, auftrag, null));
    }

    private void stelle(Uebergang uebergang, Auftrag auftrag, UUID bezug) {
        var anlass = new Anlass(uebergang.fallId().orElse(null), uebergang.id(), bezug);
        aufgaben.add(new Aufgabe(auftrag, anlass, clock.instant()));
    }

    /** Asks for something about a Massnahme or Uebergabe; the same request again opens its task again. */
    public void fordere(Uebergang uebergang, Auftrag auftrag, UUID bezug) {
        suche(uebergang, auftrag.code(), bezug)
                .ifPresentOrElse(
                        aufgabe -> {
                            if (!aufgabe.offen()) {
                                aufgabe.fordereErneut(auftrag);
                            }
                        },
                        () -> stelle(uebergang, auftrag, bezug));
        pruefeAbschluss(uebergang);
    }

    /** Like {@link #fordere}, but a task that was done stays done. */
    public void sichere(Uebergang uebergang, Auftrag auftrag, UUID bezug) {
        Optional<Aufgabe> vorhanden = suche(uebergang, auftrag.code(), bezug);
        if (vorhanden.isEmpty()) {
            stelle(uebergang, auftrag, bezug);
        } else if (!vorhanden.get().offen() && vorhanden.get().erledigtAm().isEmpty()) {
            vorhanden.get().fordereErneut(auftrag);
        }
        pruefeAbschluss(uebergang);
    }

    /** The Uebergang has moved: an open task about that thing moves along, a done one is to be reviewed. */
    public void verschiebe(Uebergang uebergang, Auftrag auftrag, UUID bezug) {
        suche(uebergang, auftrag.code(), bezug)
                .ifPresentOrElse(
                        aufgabe -> aufgabe.richteAus(auftrag, clock.instant()),
                        () -> stelle(uebergang, auftrag, bezug));
        pruefeAbschluss(uebergang);
    }

    /** The open task with that code about that thing was done by what has just happened. */
    public void erledige(Uebergang uebergang, String code, UUID bezug) {
        suche(uebergang, code, bezug)
                .filter(aufgabe -> aufgabe.offen() || aufgabe.zurPruefung())
                .ifPresent(aufgabe -> aufgabe.erledige(SYSTEM, null, clock.instant()));
        pruefeAbschluss(uebergang);
    }

    /** The task with that code about that thing has lost its cause. */
    public void entfalle(Uebergang uebergang, String code, UUID bezug) {
        suche(uebergang, code, bezug).ifPresent(Aufgabe::entfalle);
        pruefeAbschluss(uebergang);
    }

    /** Every task has lost its cause. */
    void entfalleAlle(Uebergang uebergang) {
        aufgaben.zuUebergang(uebergang.id()).forEach(Aufgabe::entfalle);
    }

    /** The Fall has changed. */
    void gehoeren(Uebergang uebergang) {
        aufgaben.zuUebergang(uebergang.id())
                .forEach(aufgabe -> aufgabe.gehoertZu(uebergang.fallId().orElse(null)));
    }

    /** What was done for an Uebergang that is joined with another goes along for review; the rest is asked for anew. */
    void vereine(Uebergang aufgegangen, Uebergang bleibt) {
        List<Aufgabe> dort = aufgaben.zuUebergang(bleibt.id());
        for (Aufgabe aufgabe : aufgaben.zuUebergang(aufgegangen.id())) {
            boolean doppelt = dort.stream()
                    .anyMatch(andere -> andere.ist(
                            aufgabe.auftrag().code(), aufgabe.anlass().bezugId()));
            if (doppelt) {
                aufgaben.remove(aufgabe);
            } else {
                aufgabe.folgeNach(bleibt.id());
            }
        }
    }

    /** Whether the Uebergang is complete now. */
    public void pruefeAbschluss(Uebergang uebergang) {
        uebergang.schliesseAb(aufgaben.zuUebergang(uebergang.id()).stream().anyMatch(Aufgabe::offen));
    }

    void erledigt(@Observes AufgabeErledigt ereignis) {
        Optional.ofNullable(ereignis.aufgabe().anlass().uebergangId())
                .flatMap(uebergaenge::find)
                .ifPresent(this::pruefeAbschluss);
    }

    private Optional<Aufgabe> suche(Uebergang uebergang, String code, UUID bezug) {
        return aufgaben.zuUebergang(uebergang.id()).stream()
                .filter(aufgabe -> aufgabe.ist(code, bezug))
                .findFirst();
    }
}
