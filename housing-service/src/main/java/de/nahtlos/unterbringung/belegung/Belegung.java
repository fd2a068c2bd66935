package de.nahtlos.unterbringung.belegung;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * A stay: one person on one place. That no two stays overlap, for the place and for the person, is guaranteed by
 * exclusion constraints of the database.
 */
@Entity
public class Belegung {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private UUID personId;
    private UUID platzId;
    private LocalDate von;
    private LocalDate ende;
    private LocalDate freiVereinbart;

    /** Computed by the database, for queries. */
    @Column(insertable = false, updatable = false)
    private LocalDate freiAb;

    @Enumerated(EnumType.STRING)
    private Endegrund grund;

    private Instant storniertAm;
    private Instant erfasstAm;

    @Version
    private long version;

    /** For Hibernate. */
    protected Belegung() {}

    /** A new stay. */
    public Belegung(String kommune, UUID personId, UUID platzId, Zeitraum zeitraum, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.kommune = kommune;
        this.personId = personId;
        this.platzId = platzId;
        this.von = zeitraum.von();
        this.ende = zeitraum.ende();
        this.erfasstAm = jetzt;
    }

    /** That it has begun, for the others. */
    public BelegungBegonnen begonnen(Unterkunftsart art) {
        return new BelegungBegonnen(personId, kommune, id, art, von);
    }

    /**
     * Ends the stay.
     *
     * @param am first day on which the place is free again
     * @throws de.nahtlos.kit.problem.Problem 409 if it is over, 422 if the day is not inside of it
     */
    public BelegungBeendet beende(LocalDate am, Endegrund warum, Unterkunftsart art) {
        verlangeLaufend();
        boolean geplantesEnde = am.equals(ende);
        if (!geplantesEnde && !zeitraum().teilbarVor(am)) {
            throw BelegungProbleme.TAG_AUSSERHALB.with(
                    "am ist der erste freie Tag und liegt nach dem ersten und nicht nach dem geplanten Ende der"
                            + " Belegung. Eine irrtümliche Belegung bitte stornieren.");
        }
        this.ende = am;
        this.grund = warum;
        return new BelegungBeendet(personId, kommune, id, art, am, warum);
    }

    /**
     * The next stay of the person, on another place, for the rest of the time. This one has to be ended as well.
     *
     * @param am first day on the new place
     * @throws de.nahtlos.kit.problem.Problem 409 if it is over, 422 if the day is not inside of it
     */
    public Belegung naechste(UUID neuerPlatz, LocalDate am, Instant jetzt) {
        verlangeLaufend();
        if (!zeitraum().teilbarVor(am)) {
            throw BelegungProbleme.TAG_AUSSERHALB.with(
                    "am ist der erste Tag auf dem neuen Platz und liegt nach dem ersten Tag der Belegung und vor ihrem"
                            + " geplanten Ende.");
        }
        return new Belegung(kommune, personId, neuerPlatz, zeitraum().ab(am), jetzt);
    }

    /**
     * The stay was recorded by mistake: it never was.
     *
     * @throws de.nahtlos.kit.problem.Problem 409 if it is already cancelled
     */
    public BelegungBeendet storniere(Unterkunftsart art, Instant jetzt) {
        if (storniertAm != null) {
            throw BelegungProbleme.BELEGUNG_BEENDET.with("Die Belegung ist schon storniert.");
        }
        this.storniertAm = jetzt;
        this.grund = Endegrund.STORNO;
        return new BelegungBeendet(personId, kommune, id, art, von, Endegrund.STORNO);
    }

    /**
     * A day is agreed for the Auszug: the place counts as free from it.
     *
     * @param am null = no agreement (any more); a day that is not inside of the stay is none
     */
    public void vereinbareFrei(LocalDate am) {
        this.freiVereinbart = am != null && am.isAfter(von) && ende == null ? am : null;
    }

    /** Somebody else gets the place after the agreed day: the stay is planned to end on it. */
    void endePlanmaessig() {
        this.ende = freiVereinbart;
    }

    private void verlangeLaufend() {
        if (grund != null) {
            throw BelegungProbleme.BELEGUNG_BEENDET.with("Die Belegung ist schon beendet oder storniert.");
        }
    }

    public UUID id() {
        return id;
    }

    public String kommune() {
        return kommune;
    }

    public UUID personId() {
        return personId;
    }

    public UUID platzId() {
        return platzId;
    }

    public Zeitraum zeitraum() {
        return new Zeitraum(von, ende);
    }

    /** Why it ended; empty while it runs, also if an end is planned. */
    public Optional<Endegrund> grund() {
        return Optional.ofNullable(grund);
    }

    public boolean storniert() {
        return storniertAm != null;
    }

    public long version() {
        return version;
    }
}
