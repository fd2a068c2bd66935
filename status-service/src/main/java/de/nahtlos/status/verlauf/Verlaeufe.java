package de.nahtlos.status.verlauf;

import de.nahtlos.status.recht.Personenergebnis;
import de.nahtlos.status.recht.aufenthalt.Statusabschnitt;
import de.nahtlos.status.recht.frist.Frist;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import de.nahtlos.status.verlauf.Standabschnitt.Achse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

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

    /**
     * What differs for one person.
     *
     * @param status what has to be told about the status, in the order of the days
     * @param zuordnungen what has to be told about the Rechtskreis, in the order of the days
     */
    public record Unterschied(UUID personId, List<Statusaenderung> status, List<Zuordnungsaenderung> zuordnungen) {}

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

    /** Stores the new timelines and says for whom something changed, even if it is a reason or a Frist only. */
    public List<Unterschied> gleicheAb(Collection<Personenergebnis> neue) {
        List<UUID> ids = neue.stream().map(Verlaeufe::id).toList();
        Map<UUID, List<Statusabschnitt>> alteStatus = status.derPersonen(ids);
        Map<UUID, List<Rechtskreisabschnitt>> alteKreise = rechtskreis.derPersonen(ids);
        Aenderungen<Statusabschnitt> andereStatus = new Aenderungen<>(alteStatus);
        Aenderungen<Rechtskreisabschnitt> andereKreise = new Aenderungen<>(alteKreise);
        Aenderungen<Standabschnitt> andereStaende = new Aenderungen<>(stand.derPersonen(ids));
        Aenderungen<Frist> andereFristen = new Aenderungen<>(fristen.derPersonen(ids));
        List<Unterschied> unterschiede = new ArrayList<>();
        for (Personenergebnis neu : neue) {
            UUID id = id(neu);
            boolean anders = andereStatus.vergleiche(id, neu.statusverlauf());
            anders |= andereKreise.vergleiche(id, neu.rechtskreisverlauf());
            anders |= andereStaende.vergleiche(id, staende(neu));
            anders |= andereFristen.vergleiche(id, neu.fristen());
            if (anders) {
                unterschiede.add(new Unterschied(
                        id,
                        Statusaenderung.zwischen(alteStatus.getOrDefault(id, List.of()), neu.statusverlauf()),
                        Zuordnungsaenderung.zwischen(
                                alteKreise.getOrDefault(id, List.of()), neu.rechtskreisverlauf())));
            }
        }
        status.ersetze(andereStatus.alte, andereStatus.neue);
        rechtskreis.ersetze(andereKreise.alte, andereKreise.neue);
        stand.ersetze(andereStaende.alte, andereStaende.neue);
        fristen.ersetze(andereFristen.alte, andereFristen.neue);
        return unterschiede;
    }

    private static UUID id(Personenergebnis ergebnis) {
        return UUID.fromString(ergebnis.person().wert());
    }

    private static List<Standabschnitt> staende(Personenergebnis ergebnis) {
        var lagen = ergebnis.lageverlauf().stream()
                .map(a -> new Standabschnitt(Achse.LAGE, a.wert().name(), a.von(), a.bis()));
        var verfahren = ergebnis.verfahrensverlauf().stream()
                .map(a -> new Standabschnitt(Achse.VERFAHREN, a.wert().name(), a.von(), a.bis()));
        return Stream.concat(lagen, verfahren).toList();
    }

    /** Collects the timelines of one kind that differ from the stored ones. */
    private static final class Aenderungen<T> {
        private final Map<UUID, List<T>> alte;
        private final Map<UUID, List<T>> neue = new HashMap<>();

        Aenderungen(Map<UUID, List<T>> alte) {
            this.alte = alte;
        }

        boolean vergleiche(UUID person, List<T> neu) {
            boolean anders = !alte.getOrDefault(person, List.of()).equals(neu);
            if (anders) {
                neue.put(person, neu);
            }
            return anders;
        }
    }
}
