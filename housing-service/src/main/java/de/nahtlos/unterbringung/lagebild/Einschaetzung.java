package de.nahtlos.unterbringung.lagebild;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** How a Gemeinde judges its own housing. Append-only; the latest counts. */
@Entity
@Table(name = "gemeindeeinschaetzung")
public class Einschaetzung {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private String gemeinde;

    @Enumerated(EnumType.STRING)
    private Urteil urteil;

    private String bemerkung;
    private Instant erfasstAm;

    /** For Hibernate. */
    protected Einschaetzung() {}

    Einschaetzung(String gemeinde, Urteil urteil, String bemerkung, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.gemeinde = gemeinde;
        this.urteil = urteil;
        this.bemerkung = bemerkung;
        this.erfasstAm = jetzt;
    }

    public String gemeinde() {
        return gemeinde;
    }

    public Urteil urteil() {
        return urteil;
    }

    public Optional<String> bemerkung() {
        return Optional.ofNullable(bemerkung);
    }

    public Instant erfasstAm() {
        return erfasstAm;
    }
}
