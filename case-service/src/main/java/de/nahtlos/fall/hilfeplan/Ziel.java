package de.nahtlos.fall.hilfeplan;

import de.nahtlos.fall.fall.Handlungsfeld;
import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A goal of a Hilfeplan; changed through the {@link Hilfeplan} only. */
@Entity
@Table(name = "ziel")
public class Ziel {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID fallId;

    @Enumerated(EnumType.STRING)
    private Handlungsfeld handlungsfeld;

    private String bezeichnung;
    private String messgroesse;
    private LocalDate bis;

    @Enumerated(EnumType.STRING)
    private ZielStatus status;

    private long stand;

    protected Ziel() {}

    Ziel(UUID fallId, ZielInhalt inhalt, long stand, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.fallId = fallId;
        uebernimm(inhalt, stand);
    }

    void uebernimm(ZielInhalt inhalt, long neuerStand) {
        handlungsfeld = inhalt.handlungsfeld();
        bezeichnung = inhalt.bezeichnung();
        messgroesse = inhalt.messgroesse();
        bis = inhalt.bis();
        status = inhalt.status();
        stand = neuerStand;
    }

    public UUID id() {
        return id;
    }

    public ZielInhalt inhalt() {
        return new ZielInhalt(handlungsfeld, bezeichnung, messgroesse, bis, status);
    }

    /** The stand of the plan at the last change of this goal. */
    public long stand() {
        return stand;
    }

    /** Whether there is still something to do for it. */
    boolean angestrebt() {
        return status == ZielStatus.OFFEN || status == ZielStatus.TEILWEISE;
    }
}
