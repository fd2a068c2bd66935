package de.nahtlos.fall.notiz;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A note on a Fall. */
@Entity
@Table(name = "notiz")
public class Notiz {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID fallId;
    private String text;
    private boolean vertraulich;
    private String autor;
    private List<String> leser;
    private Instant erstelltAm;

    protected Notiz() {}

    Notiz(UUID fallId, SchreibeNotiz befehl, String autor, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.fallId = fallId;
        this.text = befehl.text();
        this.vertraulich = befehl.vertraulich();
        this.leser = List.copyOf(befehl.leser());
        this.autor = autor;
        this.erstelltAm = jetzt;
    }

    /**
     * Whether this user may read it. A confidential one: author, deputy of the Fall, named persons.
     *
     * @param vertritt whether the user is deputy of the Fall or stands in for its Lotse
     */
    boolean lesbarFuer(String nutzer, boolean vertritt) {
        return !vertraulich || nutzer.equals(autor) || nennt(nutzer) || vertritt;
    }

    /** Whether this user was named as a reader. */
    boolean nennt(String nutzer) {
        return leser.contains(nutzer);
    }

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    public boolean vertraulich() {
        return vertraulich;
    }

    public String autor() {
        return autor;
    }

    public Instant erstelltAm() {
        return erstelltAm;
    }
}
