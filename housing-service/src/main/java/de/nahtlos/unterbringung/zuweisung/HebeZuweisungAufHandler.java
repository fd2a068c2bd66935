package de.nahtlos.unterbringung.zuweisung;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Use case: a Zuweisung does not hold any more. */
@ApplicationScoped
public class HebeZuweisungAufHandler {

    private final ZuweisungRepository zuweisungen;

    HebeZuweisungAufHandler(ZuweisungRepository zuweisungen) {
        this.zuweisungen = zuweisungen;
    }

    /**
     * Ends it for all its persons.
     *
     * @param am first day on which it does not hold any more
     * @param vorbedingung refuses a stale version
     * @throws de.nahtlos.kit.problem.Problem 404, 409, 412, 422
     */
    @Transactional
    public Zuweisung handle(UUID id, Aufhebungsgrund grund, LocalDate am, Consumer<Zuweisung> vorbedingung) {
        var zuweisung = zuweisungen.require(id);
        zuweisungen.sperre(zuweisung);
        vorbedingung.accept(zuweisung);
        zuweisung.hebeAuf(grund, am);
        zuweisungen.personen(List.of(id)).forEach(person -> person.hebeAuf(grund, am));
        zuweisungen.flush();
        return zuweisung;
    }
}
