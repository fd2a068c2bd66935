package de.nahtlos.fall.fallanalyse;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** One writing of the Fallanalyse of a Fall. Never changed: a later one gets the next number. */
@Entity
@Table(name = "fallanalyse")
public class Fallanalyse {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID fallId;
    private long nummer;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String inhalt;

    private Instant erstelltAm;
    private String autor;

    protected Fallanalyse() {}

    /** @param inhalt an {@link Analyse} as JSON */
    Fallanalyse(UUID fallId, long nummer, String inhalt, String autor, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.fallId = fallId;
        this.nummer = nummer;
        this.inhalt = inhalt;
        this.autor = autor;
        this.erstelltAm = jetzt;
    }

    /** 1 for the first; the ETag. */
    public long nummer() {
        return nummer;
    }

    /** The {@link Analyse} as JSON. */
    public String inhalt() {
        return inhalt;
    }

    public Instant erstelltAm() {
        return erstelltAm;
    }

    public String autor() {
        return autor;
    }
}
