package de.nahtlos.fall.fall;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A person in a Fall. Carries whether the Fall is open, so that the database can refuse a second open one. */
@Entity
@Table(name = "fall_person")
class Fallperson {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fall_id")
    private Fall fall;

    private UUID personId;
    private boolean offen;
    private LocalDate ausgeschiedenAm;

    protected Fallperson() {}

    Fallperson(UUID id, Fall fall, UUID personId) {
        this.id = id;
        this.fall = fall;
        this.personId = personId;
        this.offen = true;
    }

    UUID personId() {
        return personId;
    }

    void oeffne(boolean jetztOffen) {
        this.offen = jetztOffen && ausgeschiedenAm == null;
    }

    void scheideAus(LocalDate am) {
        ausgeschiedenAm = am;
        oeffne(false);
    }

    void kehreZurueck() {
        ausgeschiedenAm = null;
        oeffne(true);
    }

    boolean ausgeschieden() {
        return ausgeschiedenAm != null;
    }
}
