package de.nahtlos.fall.uebergabe;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
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

    @Enumerated(EnumType.STRING)
    private Empfaenger.Art empfaengerArt;

    private String empfaenger;
    private int paketVersion;
    private LocalDate wirksamAb;
    private String ansprechpartner;
    private String bemerkung;
    private String protokoll;
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

    @Embedded
    private Antwortuhr uhr;

    @Embedded
    private Nachweis nachweis;

    @Enumerated(EnumType.STRING)
    private Loeschung loeschung;

    private Instant loeschungBestaetigtAm;

    /** Within the present transaction only. */
    @Transient
    private boolean loeschungGesagt;

    /** Within the present transaction only. */
    @Transient
    private boolean gemahnt;

    protected Uebergabe() {}

    /** A draft. */
    Uebergabe(Entwurf entwurf, LocalDate wirksamAb, String erstelltVon, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.status = UebergabeStatus.ENTWURF;
        this.empfaengerArt = entwurf.an().art();
        this.empfaenger = entwurf.an().id();
        this.protokoll = entwurf.protokoll();
        this.ansprechpartner = entwurf.ansprechpartner();
        this.bemerkung = entwurf.bemerkung();
        this.paketVersion = 1;
        this.wirksamAb = wirksamAb;
        this.erstelltVon = erstelltVon;
        this.erstelltAm = jetzt;
    }

    /** The draft that replaces this one; a job provides it as soon as it is complete. */
    Uebergabe nachfolger(LocalDate neuWirksamAb, Instant jetzt) {
        var entwurf = new Entwurf(an(), ansprechpartner, bemerkung, protokoll);
        Uebergabe neu = new Uebergabe(entwurf, neuWirksamAb, erstelltVon, jetzt);
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
        uhr = Antwortuhr.seit(jetzt);
        return bereitgestellt();
    }

    /** The question of the receiver is answered: the same packet waits again. */
    Uebergabeereignis antworte(Instant jetzt) {
        requireStatus(UebergabeStatus.RUECKFRAGE);
        wechsleZu(UebergabeStatus.BEREITGESTELLT);
        uhr = Antwortuhr.seit(jetzt);
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

    Uebergabeereignis frageNach(int gelesen, Instant jetzt) {
        antwortAuf(gelesen, UebergabeStatus.RUECKFRAGE);
        uhr = Antwortuhr.seit(jetzt);
        return new Uebergabeereignis.Rueckfrage(id, kommune, empfaenger, paketVersion);
    }

    /** A receiver without login has accepted; the sender records how. */
    Uebergabeereignis nimmAn(Nachweis mitNachweis) {
        nachweis = mitNachweis;
        return nimmAn(paketVersion, null);
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
        return new Uebergabeereignis.Zurueckgezogen(id, kommune, empfaenger, paketVersion, loeschen());
    }

    /** @param durch what replaces it; empty if nothing does */
    Uebergabeereignis berichtige(Optional<Uebergabe> durch) {
        wechsleZu(UebergabeStatus.BERICHTIGT);
        nachfolger = durch.map(Uebergabe::id).orElse(null);
        return berichtigt();
    }

    /** The announced successor will not come: nothing replaces this one. */
    Uebergabeereignis nachfolgerEntfaellt() {
        nachfolger = null;
        return berichtigt();
    }

    /** The receiver is told (again) what became of the packet, and whether to erase it. */
    Uebergabeereignis berichtigt() {
        return new Uebergabeereignis.Berichtigt(id, kommune, empfaenger, paketVersion, nachfolger, loeschen());
    }

    /** Nobody has answered in time. */
    Uebergabeereignis eskaliere() {
        return new Uebergabeereignis.Eskaliert(id, kommune, empfaenger, paketVersion);
    }

    /**
     * The packet was about a wrong person.
     *
     * @return whether that is new and the receiver has got the packet
     */
    boolean verlangeLoeschung() {
        boolean neu = paket != null && loeschung == null;
        if (neu) {
            loeschung = Loeschung.VERLANGT;
        }
        return neu;
    }

    /** From now on the confirmation of the erasure is waited for. */
    void warteAufLoeschung(Instant jetzt) {
        uhr = Antwortuhr.seit(jetzt);
    }

    /** @throws de.nahtlos.kit.problem.Problem 409 if no erasure was demanded or of another packet */
    void bestaetigeLoeschung(int gelesen, Instant jetzt) {
        if (gelesen != paketVersion) {
            throw Uebergabeprobleme.paketVeraltet(paketVersion);
        }
        if (loeschung == null) {
            throw Uebergabeprobleme.keineLoeschung();
        }
        if (loeschung == Loeschung.VERLANGT) {
            loeschung = Loeschung.BESTAETIGT;
            loeschungBestaetigtAm = jetzt;
            halteUhrAn();
        }
    }

    /** Whether no event has told the receiver of the erasure. */
    boolean loeschungUngesagt() {
        return !loeschungGesagt;
    }

    private Boolean loeschen() {
        loeschungGesagt = loeschung != null;
        return loeschung == null ? null : true;
    }

    private void wechsleZu(UebergabeStatus neu) {
        if (!status.folgestatus().contains(neu)) {
            throw Uebergabeprobleme.status(status, neu);
        }
        status = neu;
        halteUhrAn();
    }

    private void halteUhrAn() {
        gemahnt = uhr().filter(Antwortuhr::gemahnt).isPresent();
        uhr = null;
    }

    /** Whether somebody was reminded of the waiting that has just ended. */
    boolean warGemahnt() {
        return gemahnt;
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
        return new Empfaenger(empfaengerArt, empfaenger);
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

    /** What the next one has to know of the Fall; empty for a Leistungstraeger. */
    public Optional<String> protokoll() {
        return Optional.ofNullable(protokoll);
    }

    Instant erstelltAm() {
        return erstelltAm;
    }

    /** User name of who has made it. */
    public String erstelltVon() {
        return erstelltVon;
    }

    /** How a receiver without login has accepted. */
    public Optional<Nachweis> nachweis() {
        return Optional.ofNullable(nachweis);
    }

    /** What becomes of the packet at its receiver; empty unless it was about a wrong person. */
    public Optional<Loeschung> loeschung() {
        return Optional.ofNullable(loeschung);
    }

    /** When the Leitung was told that nobody answers. */
    public Optional<Instant> eskaliertAm() {
        return uhr().flatMap(Antwortuhr::eskaliertAm);
    }

    /** Runs while somebody is waited for. */
    Optional<Antwortuhr> uhr() {
        return Optional.ofNullable(uhr);
    }

    /** What is waited for while the clock runs. */
    enum Warten {
        ANTWORT,
        RUECKFRAGE,
        LOESCHUNG
    }

    Warten wartetAuf() {
        return switch (status) {
            case BEREITGESTELLT -> Warten.ANTWORT;
            case RUECKFRAGE -> Warten.RUECKFRAGE;
            case ENTWURF, ANGENOMMEN, ABGELEHNT, ZURUECKGEZOGEN, BERICHTIGT -> Warten.LOESCHUNG;
        };
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
