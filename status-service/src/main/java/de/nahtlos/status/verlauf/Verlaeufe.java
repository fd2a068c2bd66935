package de.nahtlos.status.verlauf;

import de.nahtlos.status.recht.Personenergebnis;
import de.nahtlos.status.recht.aufenthalt.Statusabschnitt;
import de.nahtlos.status.recht.frist.Frist;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stored timelines: compared with a new derivation, and replaced where they differ. */
@ApplicationScoped
public class Verlaeufe {

    private final StatusTable status;
    private final RechtskreisTable rechtskreis;
    private final StandTable stand;
    private final FristTable fristen;

    Verlaeufe(StatusTable status, RechtskreisTable rechtskreis, StandTable stand, FristTable fristen) {
        this.status = status;
        this.rechtskreis = rechtskreis;
        this.stand = stand;
        this.fristen = fristen;
    }

    /** The stored Aufenthaltsstatus of these persons. */
    public Map<UUID, List<Statusabschnitt>> statusverlauf(Collection<UUID> personen) {
        return status.derPersonen(personen);
    }

    /** The stored Rechtskreis of these persons. */
    public Map<UUID, List<Rechtskreisabschnitt>> rechtskreisverlauf(Collection<UUID> personen) {
        return rechtskreis.derPersonen(personen);
    }

    /** The stored Fristen of these persons. */
    public Map<UUID, List<Frist>> fristen(Collection<UUID> personen) {
        return fristen.derPersonen(personen);
    }

    /** Compares new timelines with the stored ones. */
    public Vergleich vergleiche(Collection<Personenergebnis> neue) {
        List<UUID> ids = neue.stream().map(Vergleich::id).toList();
        Vergleich vergleich = new Vergleich(
                status.derPersonen(ids),
                rechtskreis.derPersonen(ids),
                stand.derPersonen(ids),
                fristen.derPersonen(ids));
        neue.forEach(vergleich::nimm);
        return vergleich;
    }

    /** Stores the timelines that differ. */
    public void schreibe(Vergleich vergleich) {
        status.ersetze(vergleich.status());
        rechtskreis.ersetze(vergleich.kreise());
        stand.ersetze(vergleich.staende());
        fristen.ersetze(vergleich.fristen());
    }
}
