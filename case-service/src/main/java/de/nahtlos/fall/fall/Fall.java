package de.nahtlos.fall.fall;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.problem.Problems;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The Fallmanagement for a person and the members looked after with it. */
@Entity
@Table(name = "fall")
public class Fall {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    @Version
    private long version;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private FallStatus status;

    @Enumerated(EnumType.STRING)
    private Intensitaet intensitaet;

    @Embedded
    private Eingang eingang;

    @Embedded
    private Triage triage;

    private String sozialraum;
    private String lotse;
    private String vertretung;
    private Instant eroeffnetAm;

    @Enumerated(EnumType.STRING)
    private Ergebnis ergebnis;

    private Instant abgeschlossenAm;

    @OneToMany(mappedBy = "fall", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Fallperson> personen = new ArrayList<>();

    protected Fall() {}

    /** @param lotse who is responsible; null if the Leitung assigns one later */
    Fall(OeffneFall befehl, String lotse, Instant jetzt) {
        this.id = Ids.v7(jetzt);
        this.personId = befehl.personId();
        this.status = lotse == null ? FallStatus.EINGANG : FallStatus.AKTIV;
        this.intensitaet = befehl.intensitaet();
        this.eingang = befehl.eingang();
        this.sozialraum = befehl.sozialraum();
        this.lotse = lotse;
        this.eroeffnetAm = jetzt;
        Set<UUID> alle = new LinkedHashSet<>(List.of(personId));
        alle.addAll(befehl.mitglieder());
        alle.forEach(person -> personen.add(new Fallperson(Ids.v7(jetzt), this, person)));
    }

    /** Changes what a Lotse may change; see {@link Stammdaten}. */
    void aendere(Stammdaten neu) {
        if (neu.status() != status) {
            if (neu.status() == FallStatus.ABGESCHLOSSEN || status == FallStatus.ABGESCHLOSSEN) {
                throw Fallprobleme.statuswechsel(status, neu.status());
            }
            wechsleZu(neu.status());
        }
        intensitaet = neu.intensitaet();
        sozialraum = neu.sozialraum();
        eingang = eingang.mitAnlass(neu.anlass());
    }

    /** Makes a Lotse responsible; a Fall that waited for one begins. */
    void weiseZu(String neuerLotse, String neueVertretung) {
        if (status == FallStatus.ABGESCHLOSSEN) {
            throw Fallprobleme.statuswechsel(status, FallStatus.AKTIV);
        }
        lotse = neuerLotse;
        vertretung = neueVertretung;
        if (status == FallStatus.EINGANG) {
            wechsleZu(FallStatus.AKTIV);
        }
    }

    /** The first judgement, or a new one. */
    void beurteile(Triage neu, Intensitaet neueIntensitaet) {
        requireOffen();
        triage = neu;
        intensitaet = neueIntensitaet == null ? intensitaet : neueIntensitaet;
    }

    void nimmAuf(UUID person, Instant jetzt) {
        requireOffen();
        personen.stream()
                .filter(frueher -> frueher.personId().equals(person))
                .findFirst()
                .ifPresentOrElse(
                        Fallperson::kehreZurueck, () -> personen.add(new Fallperson(Ids.v7(jetzt), this, person)));
    }

    /** @throws de.nahtlos.kit.problem.Problem 404, 409 */
    void scheideAus(UUID person, LocalDate am) {
        requireOffen();
        if (person.equals(personId)) {
            throw Fallprobleme.hauptpersonBleibt();
        }
        personen.stream()
                .filter(mitglied -> mitglied.personId().equals(person) && !mitglied.ausgeschieden())
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Dieses Mitglied"))
                .scheideAus(am);
    }

    private void requireOffen() {
        if (!offen()) {
            throw Fallprobleme.abgeschlossen();
        }
    }

    void schliesseAb(Ergebnis mitErgebnis, Instant jetzt) {
        wechsleZu(FallStatus.ABGESCHLOSSEN);
        ergebnis = mitErgebnis;
        abgeschlossenAm = jetzt;
        personen.forEach(person -> person.oeffne(false));
    }

    void nimmWiederAuf() {
        wechsleZu(lotse == null ? FallStatus.EINGANG : FallStatus.AKTIV);
        ergebnis = null;
        abgeschlossenAm = null;
        personen.forEach(person -> person.oeffne(true));
    }

    private void wechsleZu(FallStatus neu) {
        if (!status.folgestatus().contains(neu)) {
            throw Fallprobleme.statuswechsel(status, neu);
        }
        status = neu;
    }

    /** Whether this user is responsible or deputises. */
    public boolean betreutVon(String nutzer) {
        return nutzer.equals(lotse) || nutzer.equals(vertretung);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID personId() {
        return personId;
    }

    /** Everyone in the Fall, the person it was opened for first. */
    public List<UUID> personen() {
        return personen.stream()
                .filter(person -> !person.ausgeschieden())
                .map(Fallperson::personId)
                .toList();
    }

    /** The members besides the person it was opened for. */
    public List<UUID> mitglieder() {
        return personen().stream().filter(person -> !person.equals(personId)).toList();
    }

    public boolean offen() {
        return status != FallStatus.ABGESCHLOSSEN;
    }

    public Stammdaten stammdaten() {
        return new Stammdaten(status, intensitaet, sozialraum, eingang.anlass());
    }

    public Eingang eingang() {
        return eingang;
    }

    /** The first judgement; empty if there was none yet. */
    public Optional<Triage> triage() {
        return Optional.ofNullable(triage);
    }

    /** User name of the responsible Lotse. */
    public Optional<String> lotse() {
        return Optional.ofNullable(lotse);
    }

    /** User name of the deputy. */
    public Optional<String> vertretung() {
        return Optional.ofNullable(vertretung);
    }

    public Instant eroeffnetAm() {
        return eroeffnetAm;
    }

    public Optional<Instant> abgeschlossenAm() {
        return Optional.ofNullable(abgeschlossenAm);
    }

    public Optional<Ergebnis> ergebnis() {
        return Optional.ofNullable(ergebnis);
    }
}
