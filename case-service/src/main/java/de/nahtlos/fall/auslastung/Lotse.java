package de.nahtlos.fall.auslastung;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What the caseload needs to know of a Lotse. */
@Entity
@Table(name = "lotse")
public class Lotse {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    @Version
    private long version;

    private String name;
    private List<String> sprachen;
    private BigDecimal stellenanteil;

    protected Lotse() {}

    Lotse(String name, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.name = name;
    }

    /** @param anteil part of a full-time post, above 0 and up to 1 */
    void arbeitet(List<String> inSprachen, BigDecimal anteil) {
        sprachen = List.copyOf(inSprachen);
        stellenanteil = anteil;
    }

    /** User name. */
    public String name() {
        return name;
    }

    /** Languages, BCP 47. */
    public List<String> sprachen() {
        return List.copyOf(sprachen);
    }

    /** Part of a full-time post. */
    public BigDecimal stellenanteil() {
        return stellenanteil;
    }
}
