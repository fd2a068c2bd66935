package de.nahtlos.unterbringung.bestand;

import de.nahtlos.kit.id.Ids;
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

/** Nobody new may get a place for a time. */
@Entity
public class Platzsperre {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID platzId;
    private LocalDate von;
    private LocalDate ende;

    @Enumerated(EnumType.STRING)
    private Sperrgrund grund;

    private String bemerkung;
    private Instant erfasstAm;

    @Version
    private long version;

    /** For Hibernate. */
    protected Platzsperre() {}

    /**
     * A new one.
     *
     * @param ende first day on which the place can be used again; null = open
     */
    public Platzsperre(UUID platzId, LocalDate von, LocalDate ende, Sperrgrund grund, String bemerkung, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.platzId = platzId;
        this.von = von;
        this.ende = ende;
        this.grund = grund;
        this.bemerkung = bemerkung;
        this.erfasstAm = jetzt;
    }

    /**
     * The place can be used again.
     *
     * @param am first day of that; the first day of the block itself means that it never took effect
     * @throws de.nahtlos.kit.problem.Problem 422 if the day is not inside of it
     */
    public void beende(LocalDate am) {
        if (am.isBefore(von) || (ende != null && am.isAfter(ende))) {
            throw BestandProbleme.TAG_AUSSERHALB_DER_SPERRE.with(
                    "am ist der erste nutzbare Tag und liegt nicht vor dem Beginn und nicht nach dem Ende der Sperre.");
        }
        this.ende = am;
    }

    public UUID id() {
        return id;
    }

    public UUID platzId() {
        return platzId;
    }

    public LocalDate von() {
        return von;
    }

    /** First day on which the place can be used again; empty = open. */
    public Optional<LocalDate> ende() {
        return Optional.ofNullable(ende);
    }

    public Sperrgrund grund() {
        return grund;
    }

    public Optional<String> bemerkung() {
        return Optional.ofNullable(bemerkung);
    }

    public long version() {
        return version;
    }
}
