package de.nahtlos.status.ereignis;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.status.recht.aufenthalt.Ablehnung;
import java.util.UUID;

/** Refusals about facts. */
public final class EreignisProbleme {

    /** The law does not allow the fact in this state; it is kept nevertheless. */
    public static final ProblemType UNZULAESSIGES_EREIGNIS = new ProblemType(
            "unzulaessiges-ereignis",
            422,
            "Das Recht lässt dieses Ereignis in diesem Stand nicht zu",
            "The law does not allow this event in this state");

    /** The fact is cancelled already. */
    public static final ProblemType EREIGNIS_STORNIERT = new ProblemType(
            "ereignis-storniert", 409, "Das Ereignis ist schon storniert", "The event is cancelled already");

    private EreignisProbleme() {}

    /**
     * The refusal of a fact by the law.
     *
     * @param ereignisId the recorded fact; null if it is not recorded
     * @param klaerungsfallId the open question about it; null if there is none
     */
    public static Problem unzulaessig(Ablehnung ablehnung, UUID ereignisId, UUID klaerungsfallId) {
        var problem = UNZULAESSIGES_EREIGNIS
                .builder(
                        ereignisId == null
                                ? "Das Ereignis würde gespeichert und von selbst berücksichtigt, sobald spätere Angaben es"
                                        + " zulässig machen."
                                : "Das Ereignis ist gespeichert und wird von selbst berücksichtigt, sobald spätere Angaben"
                                        + " es zulässig machen.")
                .with("code", ablehnung.code())
                .with("aufenthaltsstatus", ablehnung.status())
                .with("rechtsgrundlage", ablehnung.rechtsgrundlage())
                .with("erlaubt", ablehnung.erlaubt());
        if (ereignisId != null) {
            problem.with("klaerungsfallId", klaerungsfallId).with("ereignisId", ereignisId);
        }
        return problem.problem();
    }
}
