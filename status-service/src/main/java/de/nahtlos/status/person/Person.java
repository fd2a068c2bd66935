package de.nahtlos.status.person;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.status.name.Schreibweise;
import de.nahtlos.status.person.messaging.Kopf;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A person as registered. Its legal status is no field: it is derived from the facts. */
@Entity
public class Person {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    @Version
    private long version;

    private String vorname;
    private String nachname;

    @Column(name = "weitere_vornamen")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] weitereVornamen;

    @Column(name = "weitere_nachnamen")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] weitereNachnamen;

    private LocalDate geburtsdatum;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "geburtsdatum_genauigkeit")
    private Genauigkeit genauigkeit;

    private String staatsangehoerigkeit;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Geschlecht geschlecht;

    @Column(name = "azr_nummer")
    private String azrNummer;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] sprachen;

    @Embedded
    private Anschrift anschrift;

    private String kontakt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] merkmale;

    @Embedded
    private Erwerbslage erwerbslage;

    @Column(name = "registriert_am")
    private Instant registriertAm;

    /** For Hibernate. */
    protected Person() {}

    /** Registers a person; its first version is 1. */
    public static Person registriere(RegistrierePerson befehl, Instant jetzt) {
        Person person = new Person();
        person.id = Ids.v7(jetzt);
        person.version = 1;
        person.geburtsdatum = befehl.geburtsdatum();
        person.genauigkeit = befehl.genauigkeit();
        person.staatsangehoerigkeit = befehl.staatsangehoerigkeit();
        person.geschlecht = befehl.geschlecht();
        person.azrNummer = befehl.azrNummer();
        person.erwerbslage = befehl.erwerbslage();
        person.registriertAm = jetzt;
        person.aendere(befehl.stammdaten());
        return person;
    }

    /** Takes over edited names, address, contact, languages and Merkmale. */
    public void aendere(Stammdaten neu) {
        vorname = neu.vorname().strip();
        nachname = neu.nachname().strip();
        weitereVornamen = neu.weitereNamen().stream().map(Schreibweise::vorname).toArray(String[]::new);
        weitereNachnamen =
                neu.weitereNamen().stream().map(Schreibweise::nachname).toArray(String[]::new);
        sprachen = neu.sprachen().toArray(String[]::new);
        anschrift = neu.anschrift();
        kontakt = neu.kontakt();
        merkmale = neu.merkmale().toArray(String[]::new);
    }

    /** The part that may be edited. */
    public Stammdaten stammdaten() {
        List<Schreibweise> weitere = IntStream.range(0, weitereVornamen.length)
                .mapToObj(i -> new Schreibweise(weitereVornamen[i], weitereNachnamen[i]))
                .toList();
        return new Stammdaten(vorname, nachname, weitere, List.of(sprachen), anschrift, kontakt, List.of(merkmale));
    }

    /** UUIDv7. */
    public UUID id() {
        return id;
    }

    /** Counts up with every change. */
    public long version() {
        return version;
    }

    /** Birth date as registered; a correction is a fact. */
    public LocalDate geburtsdatum() {
        return geburtsdatum;
    }

    /** What of the registered birth date is known. */
    public Genauigkeit genauigkeit() {
        return genauigkeit;
    }

    /** ISO 3166-1 alpha-3. */
    public String staatsangehoerigkeit() {
        return staatsangehoerigkeit;
    }

    /** Sex, if it was given. */
    public Optional<Geschlecht> geschlecht() {
        return Optional.ofNullable(geschlecht);
    }

    /** Number in the Auslaenderzentralregister. */
    public Optional<String> azrNummer() {
        return Optional.ofNullable(azrNummer);
    }

    /** What was answered at registration about work and need. */
    public Erwerbslage erwerbslage() {
        return erwerbslage;
    }

    /** The beginning of every event about this person in its present version. */
    public Kopf kopf(Instant erfasstAm) {
        return new Kopf(id, kommune, version, erfasstAm);
    }
}
