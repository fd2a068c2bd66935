package de.nahtlos.unterbringung.belegung;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Finds the stay in the way, before and after the database does. The locks on person and place let one writer at a time
 * look and write, so the look is enough; the exclusion constraint stands behind it for whatever writes without them.
 */
@ApplicationScoped
public class Konfliktklaerung {

    /** SQLSTATE exclusion_violation. */
    private static final String AUSSCHLUSS = "23P01";

    private static final String PLATZ = "belegung_platz_frei";
    private static final String PERSON = "belegung_person_frei";

    private final BelegungRepository belegungen;

    Konfliktklaerung(BelegungRepository belegungen) {
        this.belegungen = belegungen;
    }

    /** @throws Problem 409 if the person or the place is taken in that time */
    public void verlangeFrei(BelegePlatz wunsch) {
        konflikt(wunsch).ifPresent(problem -> {
            throw problem;
        });
    }

    /**
     * Runs the change in a transaction, the running one if there is one.
     *
     * @throws Problem 409 that names the stay in the way, if a constraint of the database refuses the change
     */
    public <T> T inTransaktion(BelegePlatz wunsch, Supplier<T> aenderung) {
        try {
            return QuarkusTransaction.joiningExisting().call(aenderung::get);
        } catch (RuntimeException e) {
            throw verletzt(e, PLATZ)
                    ? danach(() -> platzkonflikt(wunsch))
                    : verletzt(e, PERSON) ? danach(() -> personenkonflikt(wunsch)) : e;
        }
    }

    private Optional<Problem> konflikt(BelegePlatz wunsch) {
        return personenkonflikt(wunsch).or(() -> platzkonflikt(wunsch));
    }

    private Optional<Problem> personenkonflikt(BelegePlatz wunsch) {
        return belegungen.vonPerson(wunsch.personId(), wunsch.zeitraum()).map(BelegungProbleme::personUntergebracht);
    }

    private Optional<Problem> platzkonflikt(BelegePlatz wunsch) {
        return belegungen.aufPlatz(wunsch.platzId(), wunsch.zeitraum()).map(BelegungProbleme::platzBelegt);
    }

    private static Problem danach(Callable<Optional<Problem>> suche) {
        return QuarkusTransaction.requiringNew()
                .call(suche)
                .orElseGet(() -> Problems.KONFLIKT.with("Jemand war gerade schneller. Bitte erneut versuchen."));
    }

    private static boolean verletzt(Throwable failure, String constraint) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && AUSSCHLUSS.equals(sql.getSQLState())) {
                return sql.getMessage().contains(constraint);
            }
        }
        return false;
    }
}
