package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A released person finds a flat. Belongs to the stay that shall end; a person has one that is not over at most. */
@Entity
public class Auszug {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID personId;
    private UUID belegungId;

    @Enumerated(EnumType.STRING)
    private Auszugsgrund grund;

    private LocalDate wirksamAb;

    @Enumerated(EnumType.STRING)
    private AuszugStatus status;

    private LocalDate ziel;
    private boolean zielVereinbart;
    private LocalDate zielVorschlag;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 20)
    private List<String> hindernisse;

    private Instant eroeffnetAm;
    private Instant ueberfaelligGemeldetAm;
    private LocalDate beendetAm;
    private boolean gebuehrenpflichtig;

    @Version
    private long version;

    /** For Hibernate. */
    protected Auszug() {}

    /** A new one, for a stay. */
    public Auszug(String kommune, UUID personId, UUID belegungId, Anlass anlass, LocalDate ziel, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.kommune = kommune;
        this.personId = personId;
        this.belegungId = belegungId;
        this.grund = anlass.grund();
        this.wirksamAb = anlass.wirksamAb();
        this.status = AuszugStatus.OFFEN;
        this.ziel = ziel;
        this.hindernisse = new ArrayList<>();
        this.eroeffnetAm = jetzt;
    }

    /** That it is open with this target date, for the others. */
    public AuszugEroeffnet eroeffnet() {
        return new AuszugEroeffnet(personId, kommune, id, ziel);
    }

    /**
     * The law or its facts have been corrected. Moves the target date, unless a human has agreed one: then the new date
     * is only proposed.
     *
     * @return what to tell the others; empty if the target date stays
     */
    public Optional<AuszugEroeffnet> richteAus(Anlass anlass, LocalDate neuesZiel) {
        boolean bewegt = !wirksamAb.equals(anlass.wirksamAb());
        this.grund = anlass.grund();
        this.wirksamAb = anlass.wirksamAb();
        if (!bewegt) {
            return Optional.empty();
        }
        if (zielVereinbart) {
            this.zielVorschlag = neuesZiel.equals(ziel) ? null : neuesZiel;
            return Optional.empty();
        }
        return setzeZiel(neuesZiel);
    }

    /**
     * A human has found out or agreed something.
     *
     * @return what to tell the others; empty if the target date stays
     * @throws de.nahtlos.kit.problem.Problem 409 if the step is not possible, 422 for an extension without a later date
     */
    public Optional<AuszugEroeffnet> aendere(AendereAuszug befehl) {
        verlangeLaufend();
        if (befehl.status().filter(AuszugStatus.VERLAENGERT::equals).isPresent()
                && status != AuszugStatus.VERLAENGERT
                && befehl.ziel().filter(ziel::isBefore).isEmpty()) {
            throw AuszugProbleme.ZIEL_NICHT_SPAETER.with("Bitte ein Ziel nach dem " + ziel + " nennen.");
        }
        befehl.status().ifPresent(this::wechsleZu);
        befehl.hindernisse().ifPresent(it -> this.hindernisse = new ArrayList<>(it));
        befehl.gebuehrenpflichtig().ifPresent(it -> this.gebuehrenpflichtig = it);
        if (befehl.ziel().isEmpty()) {
            return Optional.empty();
        }
        this.zielVereinbart = true;
        this.zielVorschlag = null;
        return setzeZiel(befehl.ziel().get());
    }

    /** The person moves to another place of the Kommune and is still to find a flat. */
    public void ziehMitUm(UUID neueBelegung) {
        this.belegungId = neueBelegung;
    }

    /** The person has moved out. */
    public AuszugAbgeschlossen schliesseAb(LocalDate am) {
        return beende(AuszugStatus.ABGESCHLOSSEN, am);
    }

    /** The reason has fallen away. */
    public AuszugAbgeschlossen nimmZurueck(LocalDate am) {
        return beende(AuszugStatus.ZURUECKGENOMMEN, am);
    }

    /** The target date has passed. */
    public AuszugUeberfaellig meldeUeberfaellig(Instant jetzt) {
        this.ueberfaelligGemeldetAm = jetzt;
        return new AuszugUeberfaellig(personId, kommune, id, ziel);
    }

    /** Whether the target date has passed and the person still lives there. */
    public boolean ueberfaellig(LocalDate heute) {
        return status.laufend() && ziel.isBefore(heute);
    }

    /** The person lives in municipal housing without being bound or entitled to it any more. */
    public boolean fehlbelegung(LocalDate heute) {
        return status.laufend() && !wirksamAb.isAfter(heute);
    }

    /** Whether a fee is charged for the Fehlbelegung; the Kommune decides by its Satzung. */
    public boolean gebuehrenpflichtig() {
        return gebuehrenpflichtig;
    }

    /** The day from which the place counts as free; empty if none is agreed, or it has passed without an Auszug. */
    Optional<LocalDate> freiAb(LocalDate heute) {
        return zielVereinbart && status.laufend() && !ueberfaellig(heute) ? Optional.of(ziel) : Optional.empty();
    }

    private AuszugAbgeschlossen beende(AuszugStatus ergebnis, LocalDate am) {
        wechsleZu(ergebnis);
        this.beendetAm = am;
        return new AuszugAbgeschlossen(personId, kommune, id, ergebnis);
    }

    private Optional<AuszugEroeffnet> setzeZiel(LocalDate neuesZiel) {
        if (neuesZiel.equals(ziel)) {
            return Optional.empty();
        }
        this.ziel = neuesZiel;
        this.ueberfaelligGemeldetAm = null;
        return Optional.of(eroeffnet());
    }

    private void verlangeLaufend() {
        if (!status.laufend()) {
            throw AuszugProbleme.UNZULAESSIGER_STATUS
                    .builder("Der Auszug ist abgeschlossen oder zurückgenommen.")
                    .with("erlaubt", List.of())
                    .problem();
        }
    }

    private void wechsleZu(AuszugStatus neu) {
        if (neu == status) {
            return;
        }
        if (!status.folgestatus().contains(neu)) {
            throw AuszugProbleme.UNZULAESSIGER_STATUS
                    .builder("Von " + status + " geht es nicht zu " + neu + ".")
                    .with("erlaubt", status.folgestatus().stream().sorted().toList())
                    .problem();
        }
        this.status = neu;
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    /** The stay that shall end. */
    public UUID belegungId() {
        return belegungId;
    }

    public Auszugsgrund grund() {
        return grund;
    }

    /** From when the time for moving out counts. */
    public LocalDate wirksamAb() {
        return wirksamAb;
    }

    public AuszugStatus status() {
        return status;
    }

    public LocalDate ziel() {
        return ziel;
    }

    /** Whether a human has agreed the target date. */
    public boolean zielVereinbart() {
        return zielVereinbart;
    }

    /** Target date after a correction, where a human has agreed another one; to be judged. */
    public Optional<LocalDate> zielVorschlag() {
        return Optional.ofNullable(zielVorschlag);
    }

    public List<String> hindernisse() {
        return List.copyOf(hindernisse);
    }

    /** Day of moving out or of the withdrawal. */
    public Optional<LocalDate> beendetAm() {
        return Optional.ofNullable(beendetAm);
    }

    public long version() {
        return version;
    }
}
