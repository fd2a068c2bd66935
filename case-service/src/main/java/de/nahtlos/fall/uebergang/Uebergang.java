package de.nahtlos.fall.uebergang;

import de.nahtlos.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The passage of a person from one Rechtskreis to another. */
@Entity
@Table(name = "uebergang")
public class Uebergang {

    @Id
    private UUID id;

    @TenantId
    private String kommune;

    @Version
    private long version;

    private UUID personId;
    private UUID wechselId;
    private List<UUID> wechselIds;

    @Enumerated(EnumType.STRING)
    private Rechtskreis von;

    @Enumerated(EnumType.STRING)
    private Rechtskreis nach;

    private LocalDate wirksamAb;

    @Enumerated(EnumType.STRING)
    private UebergangStatus status;

    private Instant uebergebenAm;
    private UUID fallId;
    private LocalDate bekanntSeit;

    protected Uebergang() {}

    Uebergang(Wechsel wechsel, Clock clock) {
        this.id = Ids.v7(clock.instant());
        this.personId = wechsel.personId();
        this.status = UebergangStatus.OFFEN;
        this.bekanntSeit = LocalDate.now(clock);
        uebernimm(wechsel);
        this.wechselIds = List.of(wechsel.id());
    }

    /**
     * Follows its Wechsel, which was corrected or stated anew.
     *
     * @return whether anything about it has changed
     */
    boolean folge(Wechsel wechsel) {
        boolean gleich = status != UebergangStatus.ZURUECKGENOMMEN && wechsel.equals(wechsel());
        if (!gleich) {
            uebernimm(wechsel);
            uebergebenAm = null;
            status = UebergangStatus.OFFEN;
        }
        return !gleich;
    }

    private void uebernimm(Wechsel wechsel) {
        wechselId = wechsel.id();
        von = wechsel.von();
        nach = wechsel.nach();
        wirksamAb = wechsel.wirksamAb();
    }

    /**
     * The Wechsel was cancelled without a successor.
     *
     * @return whether that is new
     */
    boolean nimmZurueck(Wechsel letzter) {
        if (status == UebergangStatus.ZURUECKGENOMMEN && wechselId.equals(letzter.id())) {
            return false;
        }
        uebernimm(letzter);
        uebergebenAm = null;
        status = UebergangStatus.ZURUECKGENOMMEN;
        return true;
    }

    void kennt(Collection<UUID> kette) {
        List<UUID> sortiert = kette.stream().sorted().toList();
        if (!sortiert.equals(wechselIds)) {
            wechselIds = sortiert;
        }
    }

    /** @return whether it belonged to another Fall before */
    boolean gehoertZu(UUID fall) {
        boolean neu = !java.util.Objects.equals(fallId, fall);
        fallId = fall;
        return neu;
    }

    /** The receiver has accepted; with nothing left to do the Uebergang is complete. */
    public void uebergeben(Instant jetzt) {
        uebergebenAm = jetzt;
    }

    /** Its Uebergabe no longer counts. */
    public void uebergabeGiltNichtMehr() {
        uebergebenAm = null;
        schliesseAb(true);
    }

    /** Complete once it is handed over, if there is a receiver, and nothing is left to do; open again otherwise. */
    void schliesseAb(boolean nochZuTun) {
        if (status != UebergangStatus.ZURUECKGENOMMEN) {
            boolean uebernommen = uebergebenAm != null || !nach.hatLeistungstraeger();
            status = uebernommen && !nochZuTun ? UebergangStatus.ABGESCHLOSSEN : UebergangStatus.OFFEN;
        }
    }

    public UUID id() {
        return id;
    }

    /** The Wechsel that counts, or the last one if it was withdrawn. */
    public Wechsel wechsel() {
        return new Wechsel(wechselId, personId, von, nach, wirksamAb);
    }

    public UUID personId() {
        return personId;
    }

    public UebergangStatus status() {
        return status;
    }

    public boolean zurueckgenommen() {
        return status == UebergangStatus.ZURUECKGENOMMEN;
    }

    /** The Fall; empty if nobody has opened one. */
    public Optional<UUID> fallId() {
        return Optional.ofNullable(fallId);
    }

    /** All Wechsel that it was about so far. */
    public List<UUID> wechselIds() {
        return List.copyOf(wechselIds);
    }

    /** Whether it had taken effect before it became known here. */
    public boolean rueckwirkend() {
        return wirksamAb.isBefore(bekanntSeit);
    }

    /** Whether the person loses what the status had brought: back into the AsylbLG, or the Wechsel itself fell away. */
    boolean kehrtUm() {
        return zurueckgenommen() || nach == Rechtskreis.ASYLBLG || nach == Rechtskreis.UNGEKLAERT;
    }

    /** The day on which it became known here. */
    public LocalDate bekanntSeit() {
        return bekanntSeit;
    }
}
