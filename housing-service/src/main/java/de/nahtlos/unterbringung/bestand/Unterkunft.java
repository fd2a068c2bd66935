package de.nahtlos.unterbringung.bestand;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A building or flat in which a Kommune houses people. */
@Entity
public class Unterkunft {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    private String name;

    @Enumerated(EnumType.STRING)
    private Unterkunftsart art;

    private String gemeinde;

    @Embedded
    private Adresse adresse;

    private String sozialraum;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 20)
    private Set<Merkmal> merkmale;

    private String betreiber;
    private LocalDate vertragVon;
    private LocalDate vertragBis;
    private LocalDate geschlossenAb;
    private Instant erfasstAm;

    @Version
    private long version;

    /** For Hibernate. */
    protected Unterkunft() {}

    /** A new Unterkunft without any place. */
    public Unterkunft(EroeffneUnterkunft befehl, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.name = befehl.name();
        this.art = befehl.art();
        this.gemeinde = befehl.gemeinde();
        this.adresse = befehl.adresse();
        this.sozialraum = befehl.sozialraum();
        this.merkmale = Merkmale.kopie(befehl.merkmale());
        this.betreiber = befehl.betreiber();
        this.vertragVon = befehl.vertragVon();
        this.vertragBis = befehl.vertragBis();
        this.erfasstAm = jetzt;
    }

    /** A new flat or room of this Unterkunft. */
    public Einheit richteEin(String bezeichnung, Set<Merkmal> merkmale, Instant jetzt) {
        return new Einheit(id, bezeichnung, merkmale, jetzt);
    }

    /** Nobody may live there from the day on. */
    public void schliesse(LocalDate ab) {
        this.geschlossenAb = ab;
    }

    /** People may live there again. */
    public void oeffne() {
        this.geschlossenAb = null;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Unterkunftsart art() {
        return art;
    }

    /** 8-digit AGS. */
    public String gemeinde() {
        return gemeinde;
    }

    public Adresse adresse() {
        return adresse;
    }

    public Optional<String> sozialraum() {
        return Optional.ofNullable(sozialraum);
    }

    public Set<Merkmal> merkmale() {
        return Set.copyOf(merkmale);
    }

    public Optional<String> betreiber() {
        return Optional.ofNullable(betreiber);
    }

    public Optional<LocalDate> vertragVon() {
        return Optional.ofNullable(vertragVon);
    }

    /** Last day of the contract; empty = open. */
    public Optional<LocalDate> vertragBis() {
        return Optional.ofNullable(vertragBis);
    }

    /** First day on which nobody may live there any more; empty = open. */
    public Optional<LocalDate> geschlossenAb() {
        return Optional.ofNullable(geschlossenAb);
    }

    public long version() {
        return version;
    }
}
