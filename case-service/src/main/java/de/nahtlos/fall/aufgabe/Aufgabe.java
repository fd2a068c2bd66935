package de.nahtlos.fall.aufgabe;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Something to do by a date. What was done is never undone: if its cause changes, it is marked for review. */
@Entity
@Table(name = "aufgabe")
public class Aufgabe {

    public static final ProblemType AUFGABE_HINFAELLIG =
            new ProblemType("aufgabe-hinfaellig", 409, "Die Aufgabe ist hinfaellig", "The task is no longer needed");

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    @Version
    private long version;

    private String code;
    private String text;
    private LocalDate frist;
    private String fristTyp;
    private Integer fristTage;
    private Instant fristAbgleich;
    private String rolle;

    @Enumerated(EnumType.STRING)
    private AufgabeStatus status;

    private boolean zurPruefung;
    private UUID fallId;
    private UUID uebergangId;
    private UUID bezugId;
    private Instant erledigtAm;
    private String erledigtVon;
    private String vermerk;

    protected Aufgabe() {}

    /** An open task. */
    public Aufgabe(Auftrag auftrag, Anlass anlass, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.code = auftrag.code();
        this.text = auftrag.text();
        this.rolle = auftrag.rolle();
        this.status = AufgabeStatus.OFFEN;
        befriste(auftrag, jetzt);
        this.fallId = anlass.fallId();
        this.uebergangId = anlass.uebergangId();
        this.bezugId = anlass.bezugId();
    }

    /** Its cause has moved: an open task moves along, a done one is to be reviewed, one that fell away comes back. */
    public void richteAus(Auftrag auftrag, Instant jetzt) {
        text = auftrag.text();
        rolle = auftrag.rolle();
        switch (status) {
            case OFFEN -> befriste(auftrag, jetzt);
            case ERLEDIGT -> zurPruefung = true;
            case HINFAELLIG -> {
                status = AufgabeStatus.OFFEN;
                befriste(auftrag, jetzt);
            }
        }
    }

    private void befriste(Auftrag auftrag, Instant jetzt) {
        frist = auftrag.frist();
        fristTyp = auftrag.bezug() == null ? null : auftrag.bezug().typ().name();
        fristTage = auftrag.bezug() == null ? null : auftrag.bezug().tage();
        fristAbgleich = auftrag.bezug() == null ? null : jetzt;
    }

    /** Its cause is gone: an open task falls away, a done one is to be reviewed. */
    public void entfalle() {
        switch (status) {
            case OFFEN -> status = AufgabeStatus.HINFAELLIG;
            case ERLEDIGT -> zurPruefung = true;
            case HINFAELLIG -> {}
        }
    }

    /** It is to be done again, whatever became of it before. */
    public void fordereErneut(Auftrag auftrag) {
        text = auftrag.text();
        frist = auftrag.frist();
        status = AufgabeStatus.OFFEN;
        zurPruefung = false;
        erledigtAm = null;
        erledigtVon = null;
    }

    /**
     * Done, or reviewed if it was done before.
     *
     * @throws de.nahtlos.kit.problem.Problem 409 if its cause is gone
     */
    public void erledige(String von, String mitVermerk, Instant jetzt) {
        if (status == AufgabeStatus.HINFAELLIG) {
            throw AUFGABE_HINFAELLIG.with("Ihr Anlass ist weggefallen; es ist nichts mehr zu tun.");
        }
        if (status == AufgabeStatus.ERLEDIGT && !zurPruefung) {
            return;
        }
        status = AufgabeStatus.ERLEDIGT;
        zurPruefung = false;
        erledigtAm = jetzt;
        erledigtVon = von;
        vermerk = mitVermerk;
    }

    /** The Fall of its cause has changed. */
    public void gehoertZu(UUID fall) {
        fallId = fall;
    }

    /** Its Uebergang was joined with another one. */
    public void folgeNach(UUID uebergang) {
        uebergangId = uebergang;
    }

    /** Whether this is the task with that code about that thing. */
    public boolean ist(String gesucht, UUID bezug) {
        return code.equals(gesucht) && Objects.equals(bezugId, bezug);
    }

    public boolean offen() {
        return status == AufgabeStatus.OFFEN;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Auftrag auftrag() {
        Fristbezug bezug = fristTyp == null ? null : new Fristbezug(Fristbezug.Typ.valueOf(fristTyp), fristTage);
        return new Auftrag(code, text, frist, rolle, bezug);
    }

    public Anlass anlass() {
        return new Anlass(fallId, uebergangId, bezugId);
    }

    public AufgabeStatus status() {
        return status;
    }

    public boolean zurPruefung() {
        return zurPruefung;
    }

    /** When it was done. */
    public Optional<Instant> erledigtAm() {
        return Optional.ofNullable(erledigtAm);
    }

    /** Who did it. */
    public Optional<String> erledigtVon() {
        return Optional.ofNullable(erledigtVon);
    }

    /** What was noted when it was done. */
    public Optional<String> vermerk() {
        return Optional.ofNullable(vermerk);
    }
}
