package de.nahtlos.fall.uebergabe;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A text between sender and receiver. It is read over REST and never part of an event. */
@Entity
@Table(name = "uebergabenachricht")
public class Nachricht {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID uebergabeId;

    @Enumerated(EnumType.STRING)
    private Art art;

    private String text;
    private String verfasser;
    private Instant am;

    /** What kind of text. */
    public enum Art {
        RUECKFRAGE,
        ANTWORT,
        ABLEHNUNG
    }

    protected Nachricht() {}

    Nachricht(UUID uebergabeId, Art art, String text, String verfasser, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.uebergabeId = uebergabeId;
        this.art = art;
        this.text = text;
        this.verfasser = verfasser;
        this.am = jetzt;
    }

    public Art art() {
        return art;
    }

    public String text() {
        return text;
    }

    public Instant am() {
        return am;
    }
}
