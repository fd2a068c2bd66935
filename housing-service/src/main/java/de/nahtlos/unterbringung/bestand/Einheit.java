package de.nahtlos.unterbringung.bestand;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A flat or room of an {@link Unterkunft}. */
@Entity
public class Einheit {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID unterkunftId;
    private String bezeichnung;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 20)
    private Set<Merkmal> merkmale;

    private int plaetze;

    @Version
    private long version;

    /** For Hibernate. */
    protected Einheit() {}

    Einheit(UUID unterkunftId, String bezeichnung, Set<Merkmal> merkmale, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.unterkunftId = unterkunftId;
        this.bezeichnung = bezeichnung;
        this.merkmale = Merkmale.kopie(merkmale);
    }

    /** New places; they are numbered on from the last one. */
    public List<Platz> schaffePlaetze(int anzahl, Instant jetzt) {
        int erste = plaetze + 1;
        plaetze += anzahl;
        return IntStream.rangeClosed(erste, plaetze)
                .mapToObj(nummer -> new Platz(id, nummer, bezeichnung + "-" + nummer, jetzt))
                .toList();
    }

    public UUID id() {
        return id;
    }

    public UUID unterkunftId() {
        return unterkunftId;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    public Set<Merkmal> merkmale() {
        return Set.copyOf(merkmale);
    }

    /** How many places it has. */
    public int plaetze() {
        return plaetze;
    }

    public long version() {
        return version;
    }
}
