package de.nahtlos.status.rechtskreis;

import de.nahtlos.status.herleitung.AbgeleiteterWechsel.Herleitung;
import de.nahtlos.status.herleitung.AbgeleiteterWechsel.Inhalt;
import de.nahtlos.status.herleitung.AbgeleiteterWechsel.Leistung;
import de.nahtlos.status.zugriff.Personenbezug;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A derived change from one Rechtskreis to another; no administrative act.
 *
 * @param inhalt what changes, and when
 * @param herleitung from which fact and rules
 * @param leistung when payment begins
 * @param ersetzt the change that this one corrects; may be null
 * @param lebenslauf when it was found, published, cancelled
 * @param bestaetigt by the AsylbLG authority; may be null
 */
public record Rechtskreiswechsel(
        UUID id,
        UUID personId,
        Inhalt inhalt,
        Herleitung herleitung,
        Leistung leistung,
        UUID ersetzt,
        Lebenslauf lebenslauf,
        Bestaetigung bestaetigt)
        implements Personenbezug {

    @Override
    public Collection<UUID> betroffene() {
        return List.of(personId);
    }

    /**
     * What happened to it.
     *
     * @param storniertAm null as long as it stands
     * @param stornogrund null as long as it stands
     * @param veroeffentlichtAm null as long as it is further away than the publishing horizon
     */
    public record Lebenslauf(
            Instant festgestelltAm, Instant storniertAm, String stornogrund, Instant veroeffentlichtAm) {}

    /**
     * The authority confirms the end of its benefit.
     *
     * @param letzterLeistungsmonat last month paid
     */
    public record Bestaetigung(YearMonth letzterLeistungsmonat, String bemerkung, Instant am, String von) {}

    /** Whether it stands. */
    public boolean gilt() {
        return lebenslauf.storniertAm() == null;
    }

    /** Whether the other services know it. */
    public boolean istVeroeffentlicht() {
        return lebenslauf.veroeffentlichtAm() != null;
    }

    /**
     * Whether people see it: a fact led to it, or it comes by time alone and is near enough to be published. That
     * somebody reaches the age limit in thirty years helps nobody today.
     */
    public boolean istSichtbar() {
        return istVeroeffentlicht() || herleitung.grundEreignisId() != null;
    }

    Rechtskreiswechsel mitLeistung(Leistung neue) {
        return new Rechtskreiswechsel(id, personId, inhalt, herleitung, neue, ersetzt, lebenslauf, bestaetigt);
    }

    /** The confirmation of the authority. */
    public Optional<Bestaetigung> bestaetigung() {
        return Optional.ofNullable(bestaetigt);
    }
}
