package de.nahtlos.status.klaerung;

import de.nahtlos.status.recht.begriff.Ablehnungscode;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import de.nahtlos.status.zugriff.Personenbezug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A Klaerungsfall with everything that a caseworker needs to decide.
 *
 * @param ereignis the refused fact
 * @param grund why the law refuses it
 * @param geschlossen null as long as it is open
 * @param vorschlaege how often anything was proposed or withdrawn
 * @param vorschlag the proposal that stands; null without one
 */
public record Klaerungsstand(
        UUID id,
        UUID personId,
        Ereignis ereignis,
        Grund grund,
        Instant eroeffnetAm,
        Geschlossen geschlossen,
        int vorschlaege,
        Vorschlag vorschlag)
        implements Personenbezug {

    @Override
    public Collection<UUID> betroffene() {
        return List.of(personId);
    }

    /** The refused fact. */
    public record Ereignis(UUID id, Ereignistyp typ, LocalDate datum) {}

    /** Why the law refuses it, as of the last derivation. */
    public record Grund(Ablehnungscode code, String rechtsgrundlage) {}

    /** How and when the case ended. */
    public record Geschlossen(Abschluss abschluss, Instant am) {}

    /** A proposal that a second person has to confirm. */
    public record Vorschlag(Entscheidung entscheidung, String grund, String von, Instant am) {}

    /** The end, if there is one. */
    public Optional<Geschlossen> ende() {
        return Optional.ofNullable(geschlossen);
    }

    /** The proposal that stands, if there is one. */
    public Optional<Vorschlag> stehenderVorschlag() {
        return Optional.ofNullable(vorschlag);
    }

    /** Where it stands. */
    public Klaerungsstatus status() {
        if (geschlossen != null) {
            return Klaerungsstatus.GESCHLOSSEN;
        }
        return vorschlag == null ? Klaerungsstatus.OFFEN : Klaerungsstatus.VORGESCHLAGEN;
    }

    /** Counts up with every proposal and with the end; ETag. */
    public long version() {
        return 1L + vorschlaege + (geschlossen == null ? 0 : 1);
    }

    /** What a caseworker does next, in German. */
    public String naechsterSchritt() {
        return switch (status()) {
            case OFFEN -> Klaerungshilfe.bei(grund.code());
            case VORGESCHLAGEN ->
                "Eine zweite Person der Ausländerbehörde prüft den Vorschlag und bestätigt ihn. Er kann zurückgenommen oder"
                        + " durch einen anderen ersetzt werden.";
            case GESCHLOSSEN -> Klaerungshilfe.nach(geschlossen.abschluss());
        };
    }
}
