package de.nahtlos.status.verlauf;

import de.nahtlos.status.recht.Personenergebnis;
import de.nahtlos.status.recht.aufenthalt.Statusabschnitt;
import de.nahtlos.status.recht.frist.Frist;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import de.nahtlos.status.verlauf.Standabschnitt.Achse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** New timelines of any number of persons beside the stored ones. */
public final class Vergleich {

    private final Aenderungen<Statusabschnitt> status;
    private final Aenderungen<Rechtskreisabschnitt> kreise;
    private final Aenderungen<Standabschnitt> staende;
    private final Aenderungen<Frist> fristen;
    private final List<Unterschied> unterschiede = new ArrayList<>();

    Vergleich(
            Map<UUID, List<Statusabschnitt>> status,
            Map<UUID, List<Rechtskreisabschnitt>> kreise,
            Map<UUID, List<Standabschnitt>> staende,
            Map<UUID, List<Frist>> fristen) {
        this.status = new Aenderungen<>(status);
        this.kreise = new Aenderungen<>(kreise);
        this.staende = new Aenderungen<>(staende);
        this.fristen = new Aenderungen<>(fristen);
    }

    /**
     * What differs for one person, even if it is a reason or a Frist only.
     *
     * @param status what has to be told about the status, in the order of the days
     * @param zuordnungen what has to be told about the Rechtskreis, in the order of the days
     * @param verschiebung another Rechtskreis on some day
     */
    public record Unterschied(
            UUID personId,
            List<Statusaenderung> status,
            List<Zuordnungsaenderung> zuordnungen,
            Optional<Verschiebung> verschiebung) {}

    /**
     * The timelines of one kind.
     *
     * @param neue only those that differ
     */
    record Aenderungen<T>(Map<UUID, List<T>> alte, Map<UUID, List<T>> neue) {

        Aenderungen(Map<UUID, List<T>> alte) {
            this(alte, new HashMap<>());
        }

        List<T> bisher(UUID person) {
            return alte.getOrDefault(person, List.of());
        }

        boolean nimm(UUID person, List<T> neu) {
            boolean anders = !bisher(person).equals(neu);
            if (anders) {
                neue.put(person, neu);
            }
            return anders;
        }
    }

    /** For whom something differs. */
    public List<Unterschied> unterschiede() {
        return unterschiede;
    }

    void nimm(Personenergebnis neu) {
        UUID id = id(neu);
        boolean anders = status.nimm(id, neu.statusverlauf());
        anders |= kreise.nimm(id, neu.rechtskreisverlauf());
        anders |= staende.nimm(id, staende(neu));
        anders |= fristen.nimm(id, neu.fristen());
        if (anders) {
            unterschiede.add(new Unterschied(
                    id,
                    Statusaenderung.zwischen(status.bisher(id), neu.statusverlauf()),
                    Zuordnungsaenderung.zwischen(kreise.bisher(id), neu.rechtskreisverlauf()),
                    Verschiebung.zwischen(kreise.bisher(id), neu.rechtskreisverlauf())));
        }
    }

    static UUID id(Personenergebnis ergebnis) {
        return UUID.fromString(ergebnis.person().wert());
    }

    Aenderungen<Statusabschnitt> status() {
        return status;
    }

    Aenderungen<Rechtskreisabschnitt> kreise() {
        return kreise;
    }

    Aenderungen<Standabschnitt> staende() {
        return staende;
    }

    Aenderungen<Frist> fristen() {
        return fristen;
    }

    private static List<Standabschnitt> staende(Personenergebnis ergebnis) {
        var lagen = ergebnis.lageverlauf().stream()
                .map(a -> new Standabschnitt(Achse.LAGE, a.wert().name(), a.von(), a.bis()));
        var verfahren = ergebnis.verfahrensverlauf().stream()
                .map(a -> new Standabschnitt(Achse.VERFAHREN, a.wert().name(), a.von(), a.bis()));
        return Stream.concat(lagen, verfahren).toList();
    }
}
