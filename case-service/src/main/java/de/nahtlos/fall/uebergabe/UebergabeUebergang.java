package de.nahtlos.fall.uebergabe;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That an Uebergabe hands over an Uebergang; at most one Uebergabe does so at a time. */
@Entity
@Table(name = "uebergabe_uebergang")
class UebergabeUebergang {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID uebergabeId;
    private UUID uebergangId;
    private boolean gilt;

    protected UebergabeUebergang() {}

    UebergabeUebergang(UUID uebergabeId, UUID uebergangId, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.uebergabeId = uebergabeId;
        this.uebergangId = uebergangId;
        this.gilt = true;
    }

    void giltNichtMehr() {
        gilt = false;
    }

    void folgeNach(UUID uebergang) {
        uebergangId = uebergang;
    }

    UUID uebergabeId() {
        return uebergabeId;
    }

    UUID uebergangId() {
        return uebergangId;
    }

    boolean gilt() {
        return gilt;
    }
}
