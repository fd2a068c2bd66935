package de.nahtlos.fall.hilfeplan;

import de.nahtlos.fall.uebergang.Rechtskreis;
import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;

/** A measure of a Hilfeplan; changed through the {@link Hilfeplan} only. */
@Entity
@Table(name = "massnahme")
public class Massnahme {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID fallId;
    private UUID zielId;
    private UUID angebotId;
    private UUID personId;
    private String bezeichnung;
    private String traeger;
    private String kostentraeger;
    private List<String> rechtskreise;
    private LocalDate von;
    private LocalDate bis;

    @Enumerated(EnumType.STRING)
    private MassnahmeStatus status;

    private long stand;
    private String entschiedenVon;
    private Instant entschiedenAm;
    private Long entschiedenStand;

    protected Massnahme() {}

    Massnahme(UUID fallId, MassnahmeInhalt inhalt, long stand, Entscheidung entscheidung) {
        this.id = Ids.v7(entscheidung.am());
        this.fallId = fallId;
        uebernimm(inhalt, stand);
        if (status.beendet()) {
            entscheide(entscheidung);
        }
    }

    /** @param entscheidung who changes it: on record if the state or the last day changes */
    void aendere(MassnahmeInhalt inhalt, long neuerStand, Entscheidung entscheidung) {
        boolean entschieden = inhalt.status() != status || !Objects.equals(inhalt.bis(), bis);
        uebernimm(inhalt, neuerStand);
        if (entschieden) {
            entscheide(entscheidung);
        }
    }

    private void entscheide(Entscheidung entscheidung) {
        entschiedenVon = entscheidung.von();
        entschiedenAm = entscheidung.am();
        entschiedenStand = stand;
    }

    private void uebernimm(MassnahmeInhalt inhalt, long neuerStand) {
        zielId = inhalt.zielId();
        angebotId = inhalt.angebotId();
        personId = inhalt.personId();
        bezeichnung = inhalt.bezeichnung();
        traeger = inhalt.traeger();
        kostentraeger = inhalt.kostentraeger();
        rechtskreise = inhalt.rechtskreise().stream().map(Enum::name).sorted().toList();
        von = inhalt.von();
        bis = inhalt.bis();
        status = inhalt.status();
        stand = neuerStand;
    }

    public UUID id() {
        return id;
    }

    public MassnahmeInhalt inhalt() {
        Set<Rechtskreis> zahlbar =
                rechtskreise.stream().map(Rechtskreis::valueOf).collect(Collectors.toCollection(TreeSet::new));
        return new MassnahmeInhalt(
                zielId, angebotId, personId, bezeichnung, traeger, kostentraeger, zahlbar, von, bis, status);
    }

    /** The stand of the plan at the last change of this Massnahme. */
    public long stand() {
        return stand;
    }

    /** The last decision about its state or its last day; empty if there was none. */
    public Optional<Entscheidung> entscheidung() {
        return Optional.ofNullable(entschiedenVon).map(von -> new Entscheidung(von, entschiedenAm));
    }

    /** Whether it is planned or runs for this goal. */
    boolean dient(Ziel ziel) {
        return zielId.equals(ziel.id()) && !status.beendet();
    }

    /** Whether it is for this person. */
    boolean fuer(UUID person) {
        return personId == null || personId.equals(person);
    }

    /** Whether it was over before that day, by its own end. */
    boolean vorbeiAm(LocalDate tag) {
        return bis != null && bis.isBefore(tag);
    }
}
