package de.nahtlos.fall.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The Aufenthaltsstatus of a person as told by status-service; the newest personVersion counts. */
@Entity
@Table(name = "personenstand")
public class Personenstand {

    @Id
    private UUID personId;

    @TenantId
    private String kommune;

    @Version
    private long version;

    private long personVersion;
    private String status;
    private LocalDate seit;
    private String vorher;

    protected Personenstand() {}

    Personenstand(Statusmeldung meldung) {
        this.personId = meldung.personId();
        this.personVersion = meldung.personVersion();
        this.status = meldung.status();
        this.seit = meldung.seit();
    }

    /** Takes the message over unless a newer one has been seen. */
    void uebernimm(Statusmeldung meldung) {
        if (!istNeuer(meldung)) {
            return;
        }
        personVersion = meldung.personVersion();
        if (!meldung.korrektur() && !meldung.status().equals(status)) {
            vorher = status;
        }
        status = meldung.status();
        seit = meldung.seit();
    }

    /** Facts that were recorded together are told under one version, in the order of their days. */
    private boolean istNeuer(Statusmeldung meldung) {
        return meldung.personVersion() > personVersion
                || (meldung.personVersion() == personVersion && meldung.seit().isAfter(seit));
    }

    /** Code of the Aufenthaltsstatus, for example {@code ANERKANNT}. */
    public String status() {
        return status;
    }

    /** Code of the status before; empty if unknown. */
    public Optional<String> vorher() {
        return Optional.ofNullable(vorher);
    }
}
