package de.nahtlos.unterbringung.bestand;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A place to sleep for one person, in an {@link Einheit}. */
@Entity
public class Platz {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID einheitId;
    private int nummer;
    private String bezeichnung;

    /** For Hibernate. */
    protected Platz() {}

    Platz(UUID einheitId, int nummer, String bezeichnung, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.einheitId = einheitId;
        this.nummer = nummer;
        this.bezeichnung = bezeichnung;
    }

    public UUID id() {
        return id;
    }

    public UUID einheitId() {
        return einheitId;
    }

    /** Counts from 1 inside its Einheit. */
    public int nummer() {
        return nummer;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
