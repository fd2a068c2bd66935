package de.nahtlos.unterbringung.zuweisung;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One person of a {@link Zuweisung}, with the days on which it holds. */
@Entity
public class Zuweisungsperson {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID zuweisungId;
    private String gemeinde;
    private UUID personId;
    private LocalDate von;
    private LocalDate ende;

    @Enumerated(EnumType.STRING)
    private Aufhebungsgrund grund;

    private boolean gilt;

    /** For Hibernate. */
    protected Zuweisungsperson() {}

    Zuweisungsperson(Zuweisung zuweisung, UUID personId, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.zuweisungId = zuweisung.id();
        this.gemeinde = zuweisung.gemeinde();
        this.personId = personId;
        this.von = zuweisung.ankunftAm();
        this.gilt = true;
    }

    /** The Zuweisung does not hold any more; one that was a mistake never did. */
    void hebeAuf(Aufhebungsgrund warum, LocalDate am) {
        switch (warum) {
            case IRRTUM -> this.gilt = false;
            case UMVERTEILUNG, FORTZUG -> {
                this.ende = am;
                this.grund = warum;
            }
        }
    }

    public UUID zuweisungId() {
        return zuweisungId;
    }

    public String gemeinde() {
        return gemeinde;
    }

    public UUID personId() {
        return personId;
    }

    public LocalDate von() {
        return von;
    }

    /** First day on which it does not hold any more; empty = open. */
    public Optional<LocalDate> ende() {
        return Optional.ofNullable(ende);
    }
}
