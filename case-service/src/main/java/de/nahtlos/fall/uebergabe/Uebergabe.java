package de.nahtlos.fall.uebergabe;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** The hand-over of a Bedarfsgemeinschaft to a Leistungstraeger. What has been provided is never changed. */
@Entity
@Table(name = "uebergabe")
public class Uebergabe {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private UebergabeStatus status;

    private String empfaenger;
    private int paketVersion;
    private LocalDate wirksamAb;
    private String ansprechpartner;
    private String bemerkung;
    private UUID fallId;
    private String erstelltVon;
    private Instant erstelltAm;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String paket;

    private Instant bereitgestelltAm;
    private UUID ersetzt;
    private UUID nachfolger;
    private String aktenzeichen;

    @Enumerated(EnumType.STRING)
    private Ablehnungsgrund grundCode;

    private Instant naechsterVersuch;

    protected Uebergabe() {}

    /** A draft. */
    Uebergabe(Entwurf entwurf, LocalDate wirksamAb, String erstelltVon, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.status = UebergabeStatus.ENTWURF;
        this.empfaenger = entwurf.an().id();
        this.ansprechpartner = entwurf.ansprechpartner();
        this.bemerkung = entwurf.bemerkung();
        this.paketVersion = 1;
        this.wirksamAb = wirksamAb;
        this.erstelltVon = erstelltVon;
        this.erstelltAm = jetzt;
    }

    /** The draft that replaces this one; a job provides it as soon as it is complete. */
    Uebergabe nachfolger(LocalDate neuWirksamAb, Instant jetzt) {
        var an = new Empfaenger(Empfaenger.Art.LEISTUNGSTRAEGER, empfaenger);
        Uebergabe neu = new Uebergabe(new Entwurf(an, ansprechpartner, bemerkung), neuWirksamAb, erstelltVon, jetzt);
        neu.paketVersion = paketVersion + 1;
        neu.ersetzt = id;
        neu.fallId = fallId;
        neu.naechsterVersuch = Instant.EPOCH;
        return neu;
    }

    /** Freezes the packet. */
    Uebergabeereignis stelleBereit(String gefrorenesPaket, LocalDate ab, Instant jetzt) {
        requireStatus(UebergabeStatus.ENTWURF);
        wechsleZu(UebergabeStatus.BEREITGESTELLT);
        paket = gefrorenesPaket;
        wirksamAb = ab;
        bereitgestelltAm = jetzt;
        naechsterVersuch = null;
        return bereitgestellt();
    }

    /** The question of the receiver is answered: the same packet waits again. */
    Uebergabeereignis antworte() {
        requireStatus(UebergabeStatus.RUECKFRAGE);
        wechsleZu(UebergabeStatus.BEREITGESTELLT);
        return bereitgestellt();
    }

    /** Two ways lead to BEREITGESTELLT: a draft that is frozen, a question that is answered. */
    void requireStatus(UebergabeStatus noetig) {
        if (status != noetig) {
            throw Uebergabeprobleme.status(status, UebergabeStatus.BEREITGESTELLT);
        }
    }

    private Uebergabeereignis bereitgestellt() {
        String pfad = "/api/v1/uebergaben/" + id + "/paket";
        return new Uebergabeereignis.Bereitgestellt(id, kommune, empfaenger, paketVersion, wirksamAb, pfad, ersetzt);
    }

    Uebergabeereignis nimmAn(int gelesen, String unterAktenzeichen) {
        antwortAuf(gelesen, UebergabeStatus.ANGENOMMEN);
        aktenzeichen = unterAktenzeichen;
        return new Uebergabeereignis.Angenommen(id, kommune, empfaenger, paketVersion);
    }

    Uebergabeereignis lehneAb(int gelesen, Ablehnungsgrund grund) {
        antwortAuf(gelesen, UebergabeStatus.ABGELEHNT);
        grundCode = grund;
        return new Uebergabeereignis.Abgelehnt(id, kommune, empfaenger, paketVersion, grund);
    }

    Uebergabeereignis frageNach(int gelesen) {
        antwortAuf(gelesen, UebergabeStatus.RUECKFRAGE);
        return new Uebergabeereignis.Rueckfrage(id, kommune, empfaenger, paketVersion);
    }

    /** An answer counts only for the packet that the receiver has read. */
    private void antwortAuf(int gelesen, UebergabeStatus neu) {
        if (gelesen != paketVersion) {
            throw Uebergabeprobleme.paketVeraltet(paketVersion);
        }
        wechsleZu(neu);
    }

    Uebergabeereignis zieheZurueck() {
        wechsleZu(UebergabeStatus.ZURUECKGEZOGEN);
        return new Uebergabeereignis.Zurueckgezogen(id, kommune, empfaenger, paketVersion);
    }

    /** @param durch what replaces it; empty if nothing does */
    Uebergabeereignis berichtige(Optional<Uebergabe> durch) {
        wechsleZu(UebergabeStatus.BERICHTIGT);
        nachfolger = durch.map(Uebergabe::id).orElse(null);
        return new Uebergabeereignis.Berichtigt(id, kommune, empfaenger, paketVersion, nachfolger);
    }

    /** The announced successor will not come: nothing replaces this one. */
    Uebergabeereignis nachfolgerEntfaellt() {
        nachfolger = null;
        return new Uebergabeereignis.Berichtigt(id, kommune, empfaenger, paketVersion, null);
    }

    private void wechsleZu(UebergabeStatus neu) {
        if (!status.folgestatus().contains(neu)) {
            throw Uebergabeprobleme.status(status, neu);
        }
        status = neu;
    }

    /** A draft follows its Uebergaenge. */
    void verschiebe(LocalDate ab) {
        if (status == UebergabeStatus.ENTWURF) {
            wirksamAb = ab;
        }
    }

    void gehoertZu(UUID fall) {
        fallId = fall;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UebergabeStatus status() {
        return status;
    }

    public Empfaenger an() {
        return new Empfaenger(Empfaenger.Art.LEISTUNGSTRAEGER, empfaenger);
    }

    /** Version of the packet; rises with each successor. */
    public int paketVersion() {
        return paketVersion;
    }

    public LocalDate wirksamAb() {
        return wirksamAb;
    }

    public String ansprechpartner() {
        return ansprechpartner;
    }

    /** For the sender only. */
    public Optional<String> bemerkung() {
        return Optional.ofNullable(bemerkung);
    }

    /** The Fall that it is provided from; empty without one. */
    public Optional<UUID> fallId() {
        return Optional.ofNullable(fallId);
    }

    /** The frozen packet as JSON; empty for a draft. */
    public Optional<String> paket() {
        return Optional.ofNullable(paket);
    }

    public Optional<Instant> bereitgestelltAm() {
        return Optional.ofNullable(bereitgestelltAm);
    }

    /** The one that it replaces. */
    public Optional<UUID> ersetzt() {
        return Optional.ofNullable(ersetzt);
    }

    /** The one that replaces it. */
    public Optional<UUID> nachfolger() {
        return Optional.ofNullable(nachfolger);
    }

    /** Reference of the receiver. */
    public Optional<String> aktenzeichen() {
        return Optional.ofNullable(aktenzeichen);
    }

    /** Why it was refused. */
    public Optional<Ablehnungsgrund> grundCode() {
        return Optional.ofNullable(grundCode);
    }
}
