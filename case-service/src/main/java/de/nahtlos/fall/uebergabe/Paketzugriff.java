package de.nahtlos.fall.uebergabe;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That somebody has read a packet (Art. 5 Abs. 2 DSGVO). */
@Entity
@Table(name = "paketzugriff")
class Paketzugriff {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID uebergabeId;
    private String nutzer;
    private String traeger;
    private Instant am;

    protected Paketzugriff() {}

    /** @param traeger the Leistungstraeger of the reader; null for the sender */
    Paketzugriff(UUID uebergabeId, String nutzer, String traeger, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.uebergabeId = uebergabeId;
        this.nutzer = nutzer;
        this.traeger = traeger;
        this.am = jetzt;
    }
}
