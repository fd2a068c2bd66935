package de.nahtlos.status.rechtskreis;

import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.status.person.Personen;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel.Bestaetigung;
import de.nahtlos.status.verlauf.Verlaeufe;
import de.nahtlos.status.zugriff.Protokolliert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
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
    private final Verlaeufe verlaeufe;
    private final Caller caller;
    private final Clock clock;

    BestaetigeWechselHandler(WechselTable tabelle, Personen personen, Verlaeufe verlaeufe, Caller caller, Clock clock) {
        this.tabelle = tabelle;
        this.personen = personen;
        this.verlaeufe = verlaeufe;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Confirms the change, or corrects an earlier confirmation.
     *
     * @param letzterMonat last month paid under AsylbLG
     * @param bemerkung needed for a correction; else it may be null
     * @throws de.nahtlos.kit.problem.Problem 404, 409 if it is cancelled or confirmed already, 422 for a month that cannot be
     */
    @Transactional
    @Protokolliert("RECHTSKREISWECHSEL_BESTAETIGEN")
    public Rechtskreiswechsel handle(UUID wechselId, YearMonth letzterMonat, String bemerkung) {
        personen.requireGesperrt(require(wechselId).personId());
        Rechtskreiswechsel wechsel = require(wechselId);
        if (!wechsel.gilt()) {
            throw WECHSEL_STORNIERT.with("Bitte den Rechtskreiswechsel bestätigen, der ihn ersetzt.");
        }
        Leistungsmonat.pruefe(
                letzterMonat,
                wechsel,
                verlaeufe.rechtskreisverlauf(Set.of(wechsel.personId())).getOrDefault(wechsel.personId(), List.of()));
        wechsel.bestaetigung().ifPresent(bisherige -> pruefeBerichtigung(bisherige, letzterMonat, bemerkung));
        tabelle.bestaetige(wechselId, new Bestaetigung(letzterMonat, bemerkung, clock.instant(), caller.name()));
        return require(wechselId);
    }

    /** A mistake is corrected with a reason; the first confirmation stays in the record. */
    private static void pruefeBerichtigung(Bestaetigung bisherige, YearMonth letzterMonat, String bemerkung) {
        boolean berichtigt = !bisherige.letzterLeistungsmonat().equals(letzterMonat) && bemerkung != null;
        if (!berichtigt) {
            throw BEREITS_BESTAETIGT
                    .builder(
                            "Soll ein anderer Monat gelten, bitte ihn mit einer Bemerkung senden, die den Grund nennt.")
                    .with(
                            "letzterLeistungsmonat",
                            bisherige.letzterLeistungsmonat().toString())
                    .problem();
        }
    }

    private Rechtskreiswechsel require(UUID wechselId) {
        return tabelle.mitId(wechselId).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Der Rechtskreiswechsel"));
    }
}
