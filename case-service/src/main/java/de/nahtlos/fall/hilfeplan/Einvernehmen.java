package de.nahtlos.fall.hilfeplan;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Whether a party agrees to the plan as it stood then. */
@Entity
@Table(name = "einvernehmen")
public class Einvernehmen {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID fallId;

    @Enumerated(EnumType.STRING)
    private Partei partei;

    private boolean erteilt;
    private long stand;
    private Instant erklaertAm;
    private String erfasstVon;

    /** The three parties of a Hilfeplan. */
    public enum Partei {
        LEISTUNGSBERECHTIGTER,
        LEISTUNGSERBRINGER,
        LEISTUNGSTRAEGER
    }

    protected Einvernehmen() {}

    Einvernehmen(UUID fallId, Partei partei, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.fallId = fallId;
        this.partei = partei;
    }

    void erklaere(boolean zustimmung, long zumStand, String von, Instant jetzt) {
        erteilt = zustimmung;
        stand = zumStand;
        erfasstVon = von;
        erklaertAm = jetzt;
    }

    public Partei partei() {
        return partei;
    }

    /** Whether the party agrees to the plan of this stand: a plan that was changed needs a new declaration. */
    public boolean giltFuer(long planstand) {
        return erteilt && stand == planstand;
    }

    /** The stand of the plan that was agreed to. */
    public long stand() {
        return stand;
    }

    public Instant erklaertAm() {
        return erklaertAm;
    }
}
