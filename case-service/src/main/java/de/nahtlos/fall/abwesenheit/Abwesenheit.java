package de.nahtlos.fall.abwesenheit;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A Lotse is away. Why is nobody's business. */
@Entity
@Table(name = "abwesenheit")
public class Abwesenheit {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private String lotse;
    private String vertretung;
    private LocalDate von;
    private LocalDate bis;
    private String erfasstVon;
    private Instant erfasstAm;

    protected Abwesenheit() {}

    /** @param bis last day; null if it is not known yet */
    Abwesenheit(String lotse, String vertretung, LocalDate von, LocalDate bis, String erfasstVon, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.lotse = lotse;
        this.vertretung = vertretung;
        this.von = von;
        this.bis = bis;
        this.erfasstVon = erfasstVon;
        this.erfasstAm = jetzt;
    }

    /** The Lotse is back on the day after. */
    void endet(LocalDate letzterTag) {
        bis = letzterTag;
    }

    public UUID id() {
        return id;
    }

    /** User name of the Lotse who is away. */
    public String lotse() {
        return lotse;
    }

    /** User name of who stands in. */
    public String vertretung() {
        return vertretung;
    }

    public LocalDate von() {
        return von;
    }

    /** Last day; empty if it is not known yet. */
    public Optional<LocalDate> bis() {
        return Optional.ofNullable(bis);
    }
}
