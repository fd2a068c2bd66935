package de.nahtlos.status.klaerung;

import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.status.zugriff.Protokolliert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

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
    @Protokolliert("KLAERUNGSFAELLE")
    public Page<Klaerungsstand> seite(Auswahl auswahl, Position nach, int limit) {
        return Page.of(
                tabelle.seite(auswahl, nach, limit + 1),
                limit,
                Function.identity(),
                fall -> Cursor.encode(fall.eroeffnetAm(), fall.id()));
    }

    /**
     * One case.
     *
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    @Protokolliert("KLAERUNGSFALL")
    public Klaerungsstand require(UUID id) {
        return tabelle.require(id);
    }
}
