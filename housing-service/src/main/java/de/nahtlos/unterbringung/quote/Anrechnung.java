package de.nahtlos.unterbringung.quote;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A person who counts on the quota without a Zuweisung. First reported, later credited by the Land. */
@Entity
public class Anrechnung {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private String gemeinde;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Anrechnungsart art;

    private LocalDate gemeldetAm;
    private LocalDate angerechnetAb;

    @Version
    private long version;

    /** For Hibernate. */
    protected Anrechnung() {}

    /** A person still to be credited. */
    public Anrechnung(String gemeinde, UUID personId, Anrechnungsart art, LocalDate gemeldetAm, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.gemeinde = gemeinde;
        this.personId = personId;
        this.art = art;
        this.gemeldetAm = gemeldetAm;
    }

    /**
     * The Land counts the person.
     *
     * @throws de.nahtlos.kit.problem.Problem 409 if it does already
     */
    public void rechneAn(LocalDate ab) {
        if (angerechnetAb != null) {
            throw Problems.KONFLIKT.with("Die Person ist seit dem " + angerechnetAb + " angerechnet.");
        }
        this.angerechnetAb = ab;
    }

    public UUID id() {
        return id;
    }

    public String gemeinde() {
        return gemeinde;
    }

    public UUID personId() {
        return personId;
    }

    public Anrechnungsart art() {
        return art;
    }

    public LocalDate gemeldetAm() {
        return gemeldetAm;
    }

    /** From when the Land counts the person; empty = still to be credited. */
    public Optional<LocalDate> angerechnetAb() {
        return Optional.ofNullable(angerechnetAb);
    }

    public long version() {
        return version;
    }
}
