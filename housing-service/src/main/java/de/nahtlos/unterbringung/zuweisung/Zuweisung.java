package de.nahtlos.unterbringung.zuweisung;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Embedded;
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

/** The Land has assigned persons to a Gemeinde (AsylG § 50); a family is one Zuweisung. */
@Entity
public class Zuweisung {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private String gemeinde;
    private LocalDate ankunftAm;

    @Embedded
    private Checkliste checkliste;

    private LocalDate aufgehobenAm;

    @Enumerated(EnumType.STRING)
    private Aufhebungsgrund aufhebungsgrund;

    private Instant erfasstAm;

    @Version
    private long version;

    /** For Hibernate. */
    protected Zuweisung() {}

    /** A new one. */
    public Zuweisung(WeisePersonenZu befehl, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.gemeinde = befehl.gemeinde();
        this.ankunftAm = befehl.ankunftAm();
        this.checkliste = befehl.checkliste();
        this.erfasstAm = jetzt;
    }

    /**
     * It does not hold any more.
     *
     * @param am first day without it; of a mistake the day of arrival
     * @throws de.nahtlos.kit.problem.Problem 409 if that was said before, 422 if the day lies before the arrival
     */
    public void hebeAuf(Aufhebungsgrund grund, LocalDate am) {
        if (aufgehobenAm != null) {
            throw ZuweisungProbleme.AUFGEHOBEN.with("Die Zuweisung gilt seit dem " + aufgehobenAm + " nicht mehr.");
        }
        if (am.isBefore(ankunftAm)) {
            throw ZuweisungProbleme.VOR_ANKUNFT.with("am liegt vor der Ankunft am " + ankunftAm + ".");
        }
        this.aufgehobenAm = am;
        this.aufhebungsgrund = grund;
    }

    public UUID id() {
        return id;
    }

    /** 8-digit AGS. */
    public String gemeinde() {
        return gemeinde;
    }

    public LocalDate ankunftAm() {
        return ankunftAm;
    }

    public Optional<Checkliste> checkliste() {
        return Optional.ofNullable(checkliste);
    }

    /** First day on which it does not hold any more. */
    public Optional<LocalDate> aufgehobenAm() {
        return Optional.ofNullable(aufgehobenAm);
    }

    public Optional<Aufhebungsgrund> aufhebungsgrund() {
        return Optional.ofNullable(aufhebungsgrund);
    }

    public long version() {
        return version;
    }
}
