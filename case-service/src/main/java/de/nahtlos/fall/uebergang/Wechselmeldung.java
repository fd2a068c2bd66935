package de.nahtlos.fall.uebergang;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * Everything that status-service has told about one Wechsel, each kind with its newest personVersion. What was told
 * only grows, so messages may come in any order and any number: the same set gives the same Uebergaenge.
 */
@Entity
@Table(name = "wechselmeldung")
public class Wechselmeldung {

    @Id
    private UUID wechselId;

    @TenantId
    private String kommune;

    @Version
    private long version;

    private UUID personId;
    private Long festgestelltVersion;

    @Enumerated(EnumType.STRING)
    private Rechtskreis von;

    @Enumerated(EnumType.STRING)
    private Rechtskreis nach;

    private LocalDate wirksamAb;
    private List<UUID> ersetzt = new ArrayList<>();
    private Long storniertVersion;

    protected Wechselmeldung() {}

    Wechselmeldung(UUID wechselId, UUID personId) {
        this.wechselId = wechselId;
        this.personId = personId;
    }

    /** @return whether it tells something new */
    boolean merkeFestgestellt(Wechsel wechsel, long personVersion, Optional<UUID> vorgaenger) {
        boolean neu = merkeVorgaenger(vorgaenger);
        if (festgestelltVersion != null && festgestelltVersion >= personVersion) {
            return neu;
        }
        festgestelltVersion = personVersion;
        von = wechsel.von();
        nach = wechsel.nach();
        wirksamAb = wechsel.wirksamAb();
        return true;
    }

    private boolean merkeVorgaenger(Optional<UUID> vorgaenger) {
        if (vorgaenger.isEmpty() || ersetzt.contains(vorgaenger.get())) {
            return false;
        }
        List<UUID> alle = new ArrayList<>(ersetzt);
        alle.add(vorgaenger.get());
        ersetzt = alle;
        return true;
    }

    /** @return whether it tells something new */
    boolean merkeStorno(long personVersion) {
        if (storniertVersion != null && storniertVersion >= personVersion) {
            return false;
        }
        storniertVersion = personVersion;
        return true;
    }

    public UUID wechselId() {
        return wechselId;
    }

    List<UUID> ersetzt() {
        return List.copyOf(ersetzt);
    }

    /** personVersion of the newest festgestellt; -1 if none has arrived. */
    long festgestelltVersion() {
        return festgestelltVersion == null ? -1 : festgestelltVersion;
    }

    boolean festgestellt() {
        return festgestelltVersion != null;
    }

    boolean storniert() {
        return storniertVersion != null && storniertVersion >= festgestelltVersion();
    }

    Wechsel wechsel() {
        return new Wechsel(wechselId, personId, von, nach, wirksamAb);
    }
}
