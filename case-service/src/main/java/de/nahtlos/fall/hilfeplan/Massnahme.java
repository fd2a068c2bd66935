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

    protected Massnahme() {}

    Massnahme(UUID fallId, MassnahmeInhalt inhalt, long stand, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.fallId = fallId;
        uebernimm(inhalt, stand);
    }

    void uebernimm(MassnahmeInhalt inhalt, long neuerStand) {
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

    /** Whether it is for this person. */
    boolean fuer(UUID person) {
        return personId == null || personId.equals(person);
    }

    /** Whether it was over before that day, by its own end. */
    boolean vorbeiAm(LocalDate tag) {
        return bis != null && bis.isBefore(tag);
    }
}
