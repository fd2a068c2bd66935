package de.nahtlos.status.rechtskreis;

import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.status.person.Personen;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel.Bestaetigung;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;

/** The AsylbLG authority confirms a derived change and names the last month that it pays. */
@ApplicationScoped
public class BestaetigeWechselHandler {

    /** The change does not stand any more. */
    public static final ProblemType WECHSEL_STORNIERT = new ProblemType(
            "rechtskreiswechsel-storniert",
            409,
            "Der Rechtskreiswechsel gilt nicht mehr",
            "The change of the legal regime does not stand any more");

    /** It is confirmed already. */
    public static final ProblemType BEREITS_BESTAETIGT = new ProblemType(
            "bereits-bestaetigt",
            409,
            "Der Rechtskreiswechsel ist schon bestätigt",
            "The change of the legal regime is confirmed already");

    private final WechselTable tabelle;
    private final Personen personen;
    private final Caller caller;
    private final Clock clock;

    BestaetigeWechselHandler(WechselTable tabelle, Personen personen, Caller caller, Clock clock) {
        this.tabelle = tabelle;
        this.personen = personen;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Confirms the change.
     *
     * @param letzterMonat last month paid under AsylbLG
     * @throws de.nahtlos.kit.problem.Problem 404, 409 if it is cancelled or confirmed already
     */
    @Transactional
    public Rechtskreiswechsel handle(UUID wechselId, YearMonth letzterMonat, String bemerkung) {
        personen.requireGesperrt(require(wechselId).personId());
        Rechtskreiswechsel wechsel = require(wechselId);
        if (!wechsel.gilt()) {
            throw WECHSEL_STORNIERT.with("Bitte den Rechtskreiswechsel bestätigen, der ihn ersetzt.");
        }
        if (wechsel.bestaetigung().isPresent()) {
            throw BEREITS_BESTAETIGT.with("Eine Bestätigung wird nicht geändert.");
        }
        tabelle.bestaetige(wechselId, new Bestaetigung(letzterMonat, bemerkung, clock.instant(), caller.name()));
        return require(wechselId);
    }

    private Rechtskreiswechsel require(UUID wechselId) {
        return tabelle.mitId(wechselId).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Der Rechtskreiswechsel"));
    }
}
