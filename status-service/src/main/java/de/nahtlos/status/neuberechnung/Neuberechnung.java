package de.nahtlos.status.neuberechnung;

import de.nahtlos.status.verlauf.Verschiebung;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A recomputation of all persons of a Kommune.
 *
 * @param grundlage by what they are derived
 * @param anforderung who wanted it
 * @param bestaetigt by whom and when; may be null
 * @param laeufe the runs that have begun
 */
public record Neuberechnung(
        UUID id, Grundlage grundlage, Vermerk anforderung, Vermerk bestaetigt, Map<Laufart, Lauf> laeufe) {

    /**
     * Rules and settings.
     *
     * @param stichtagsregeln the rules of the Kommune by their first day, as text
     */
    public record Grundlage(String regelversion, String stichtagsregeln) {}

    /** Who did it, and when. */
    public record Vermerk(String von, Instant am) {}

    /**
     * A run.
     *
     * @param beendetAm null as long as it is on its way
     * @param letztePerson persons up to this id are done
     */
    public record Lauf(Instant begonnenAm, Instant beendetAm, UUID letztePerson, Umfang umfang) {

        boolean istBeendet() {
            return beendetAm != null;
        }
    }

    /**
     * Figures of a run.
     *
     * @param geprueft number of persons looked at
     * @param geaendert number of persons for whom something differs, if only a reason
     * @param verschiebungen number of persons whose Rechtskreis differs, by the values on the first day on which it does
     */
    public record Umfang(long geprueft, long geaendert, Map<Verschiebung, Long> verschiebungen) {}

    /** The confirmation of a second person. */
    public Optional<Vermerk> bestaetigung() {
        return Optional.ofNullable(bestaetigt);
    }

    /** How far it has come. */
    public Neuberechnungsstand stand() {
        Lauf anwendung = laeufe.get(Laufart.ANWENDUNG);
        if (anwendung != null) {
            return anwendung.istBeendet() ? Neuberechnungsstand.ABGESCHLOSSEN : Neuberechnungsstand.ANWENDUNG_LAEUFT;
        }
        return laeufe.get(Laufart.PROBELAUF).istBeendet()
                ? Neuberechnungsstand.GEPRUEFT
                : Neuberechnungsstand.PROBELAUF_LAEUFT;
    }
}
