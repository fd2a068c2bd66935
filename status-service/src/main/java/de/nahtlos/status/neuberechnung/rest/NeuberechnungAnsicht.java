package de.nahtlos.status.neuberechnung.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.status.neuberechnung.Laufart;
import de.nahtlos.status.neuberechnung.Neuberechnung;
import de.nahtlos.status.neuberechnung.Neuberechnung.Lauf;
import de.nahtlos.status.neuberechnung.Neuberechnung.Vermerk;
import de.nahtlos.status.neuberechnung.Neuberechnungsstand;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A recomputation and its figures.
 *
 * @param stichtagsregeln the settings of the Kommune that it counts with
 * @param bestaetigtVon left out as long as nobody has
 * @param anwendung left out before the confirmation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeuberechnungAnsicht(
        UUID id,
        Neuberechnungsstand stand,
        String regelversion,
        String stichtagsregeln,
        String angefordertVon,
        Instant angefordertAm,
        String bestaetigtVon,
        Instant bestaetigtAm,
        LaufAnsicht probelauf,
        LaufAnsicht anwendung) {

    /**
     * Figures of a run.
     *
     * @param geprueft persons looked at
     * @param geaendert persons for whom something differs, if only a reason
     * @param aenderungen persons with another Rechtskreis, the most frequent first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LaufAnsicht(
            Instant begonnenAm, Instant beendetAm, long geprueft, long geaendert, List<Aenderung> aenderungen) {

        static LaufAnsicht of(Lauf lauf) {
            return new LaufAnsicht(
                    lauf.begonnenAm(),
                    lauf.beendetAm(),
                    lauf.umfang().geprueft(),
                    lauf.umfang().geaendert(),
                    lauf.umfang().verschiebungen().entrySet().stream()
                            .map(v -> new Aenderung(v.getKey().von(), v.getKey().nach(), v.getValue()))
                            .toList());
        }
    }

    /** So many persons have, from some day on, another Rechtskreis. */
    public record Aenderung(Rechtskreis von, Rechtskreis nach, long anzahl) {}

    static NeuberechnungAnsicht of(Neuberechnung neuberechnung) {
        Lauf anwendung = neuberechnung.laeufe().get(Laufart.ANWENDUNG);
        return new NeuberechnungAnsicht(
                neuberechnung.id(),
                neuberechnung.stand(),
                neuberechnung.grundlage().regelversion(),
                neuberechnung.grundlage().stichtagsregeln(),
                neuberechnung.anforderung().von(),
                neuberechnung.anforderung().am(),
                neuberechnung.bestaetigung().map(Vermerk::von).orElse(null),
                neuberechnung.bestaetigung().map(Vermerk::am).orElse(null),
                LaufAnsicht.of(neuberechnung.laeufe().get(Laufart.PROBELAUF)),
                anwendung == null ? null : LaufAnsicht.of(anwendung));
    }
}
