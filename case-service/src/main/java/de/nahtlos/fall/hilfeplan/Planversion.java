package de.nahtlos.fall.hilfeplan;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** A plan as it stood after one change. Never changed. */
@Entity
@Table(name = "hilfeplan_version")
public class Planversion {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID fallId;
    private long nummer;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String inhalt;

    private String autor;
    private Instant erstelltAm;

    protected Planversion() {}

    /** @param inhalt a {@link Planinhalt} as JSON */
    Planversion(UUID fallId, long nummer, String inhalt, String autor, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.fallId = fallId;
        this.nummer = nummer;
        this.inhalt = inhalt;
        this.autor = autor;
        this.erstelltAm = jetzt;
    }

    /** The stand of the plan after the change. */
    public long nummer() {
        return nummer;
    }

    /** The {@link Planinhalt} as JSON. */
    public String inhalt() {
        return inhalt;
    }

    /** User name of who made the change. */
    public String autor() {
        return autor;
    }

    public Instant erstelltAm() {
        return erstelltAm;
    }
}
