package de.nahtlos.fall.hilfeplan;

import de.nahtlos.kit.problem.Problems;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The plan of a Fall: its goals, Massnahmen and declarations of the parties. It is changed as a whole. */
@Entity
@Table(name = "hilfeplan")
public class Hilfeplan {

    @Id
    private UUID fallId;

    @TenantId
    private String kommune;

    @Version
    private long version;

    private long stand;
    private LocalDate ueberpruefungAm;
    private long ueberpruefungStand;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "fallId", insertable = false, updatable = false)
    @OrderBy("id")
    private List<Ziel> ziele = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "fallId", insertable = false, updatable = false)
    @OrderBy("id")
    private List<Massnahme> massnahmen = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "fallId", insertable = false, updatable = false)
    @OrderBy("partei")
    private List<Einvernehmen> einvernehmen = new ArrayList<>();

    protected Hilfeplan() {}

    Hilfeplan(UUID fallId) {
        this.fallId = fallId;
        this.stand = 1;
        this.ueberpruefungStand = 1;
    }

    void aendereRahmen(Planrahmen rahmen) {
        ueberpruefungAm = rahmen.ueberpruefungAm();
        ueberpruefungStand = ++stand;
    }

    Ziel setzeZiel(ZielInhalt inhalt, Clock clock) {
        Ziel ziel = new Ziel(fallId, inhalt, ++stand, clock.instant());
        ziele.add(ziel);
        return ziel;
    }

    void aendereZiel(Ziel ziel, ZielInhalt inhalt) {
        ziel.uebernimm(inhalt, ++stand);
    }

    /** @throws de.nahtlos.kit.problem.Problem 400 if the goal is not one of this plan or the end lies before the beginning */
    Massnahme planeMassnahme(MassnahmeInhalt inhalt, Entscheidung entscheidung) {
        requireStimmig(inhalt);
        Massnahme massnahme = new Massnahme(fallId, inhalt, ++stand, entscheidung);
        massnahmen.add(massnahme);
        return massnahme;
    }

    /** @throws de.nahtlos.kit.problem.Problem 400 if the goal is not one of this plan or the end lies before the beginning */
    void aendereMassnahme(Massnahme massnahme, MassnahmeInhalt inhalt, Entscheidung entscheidung) {
        requireStimmig(inhalt);
        massnahme.aendere(inhalt, ++stand, entscheidung);
    }

    private void requireStimmig(MassnahmeInhalt inhalt) {
        if (ziele.stream().noneMatch(ziel -> ziel.id().equals(inhalt.zielId()))) {
            throw Problems.badField("/zielId", "Dieses Ziel gibt es in diesem Hilfeplan nicht.");
        }
        if (inhalt.bis() != null && inhalt.bis().isBefore(inhalt.von())) {
            throw Problems.badField("/bis", "Der letzte Tag darf nicht vor dem ersten liegen.");
        }
    }

    /** A party agrees or disagrees with the plan as it stands. */
    void erklaere(Einvernehmen.Partei partei, boolean erteilt, String erfasstVon, Clock clock) {
        Einvernehmen erklaerung = einvernehmen.stream()
                .filter(vorhanden -> vorhanden.partei() == partei)
                .findFirst()
                .orElseGet(() -> {
                    Einvernehmen neu = new Einvernehmen(fallId, partei, clock.instant());
                    einvernehmen.add(neu);
                    return neu;
                });
        erklaerung.erklaere(erteilt, stand, erfasstVon, clock.instant());
    }

    /** @throws de.nahtlos.kit.problem.Problem 404 if it is not in this plan */
    Ziel ziel(UUID id) {
        return ziele.stream()
                .filter(ziel -> Objects.equals(ziel.id(), id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Dieses Ziel"));
    }

    /** @throws de.nahtlos.kit.problem.Problem 404 if it is not in this plan */
    Massnahme massnahme(UUID id) {
        return massnahmen.stream()
                .filter(massnahme -> Objects.equals(massnahme.id(), id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Diese Massnahme"));
    }

    public UUID fallId() {
        return fallId;
    }

    public Planrahmen rahmen() {
        return new Planrahmen(ueberpruefungAm);
    }

    /** The stand of the plan at the last change of {@link #rahmen}. */
    long rahmenStand() {
        return ueberpruefungStand;
    }

    /** Counts up with every change; the ETag and the number of the version. */
    public long stand() {
        return stand;
    }

    public List<Ziel> ziele() {
        return List.copyOf(ziele);
    }

    public List<Massnahme> massnahmen() {
        return List.copyOf(massnahmen);
    }

    /** The goals that are not reached and that no Massnahme serves: the needs. */
    public List<Ziel> ungedeckt() {
        return ziele.stream()
                .filter(Ziel::angestrebt)
                .filter(ziel -> massnahmen.stream().noneMatch(massnahme -> massnahme.dient(ziel)))
                .toList();
    }

    public List<Einvernehmen> einvernehmen() {
        return List.copyOf(einvernehmen);
    }

    /** Whether all three parties agree to the plan as it stands now. */
    public boolean einvernehmlich() {
        return einvernehmen.stream()
                        .filter(erklaerung -> erklaerung.giltFuer(stand))
                        .count()
                == Einvernehmen.Partei.values().length;
    }
}
