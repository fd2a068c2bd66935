package de.nahtlos.status.klaerung;

import de.nahtlos.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads Klaerungsfaelle. */
@ApplicationScoped
public class Klaerungsliste {

    private final KlaerungTable tabelle;

    Klaerungsliste(KlaerungTable tabelle) {
        this.tabelle = tabelle;
    }

    /** Which cases. */
    public enum Auswahl {
        ALLE_OFFENEN,
        OFFEN,
        VORGESCHLAGEN,
        GESCHLOSSEN
    }

    /** Position in the list, which is sorted by age. */
    public record Position(Instant eroeffnetAm, UUID id) {}

    /**
     * A page of the list, the oldest case first.
     *
     * @param nach position after which to go on; null for the first page
     */
    @Transactional
    public List<Klaerungsstand> seite(Auswahl auswahl, Position nach, int limit) {
        return tabelle.seite(auswahl, nach, limit);
    }

    /**
     * One case.
     *
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    public Klaerungsstand require(UUID id) {
        return tabelle.mitId(id).orElseThrow(() -> Problems.notFound("Der Klärungsfall"));
    }
}
