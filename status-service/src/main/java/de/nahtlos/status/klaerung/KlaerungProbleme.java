package de.nahtlos.status.klaerung;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.ProblemType;

/** Refusals about Klaerungsfaelle. */
public final class KlaerungProbleme {

    /** The case has ended in the meantime. */
    public static final ProblemType GESCHLOSSEN = new ProblemType(
            "klaerungsfall-geschlossen",
            409,
            "Der Klärungsfall ist schon geschlossen",
            "The open question is closed already");

    /** There is nothing to confirm or to withdraw. */
    public static final ProblemType OHNE_VORSCHLAG = new ProblemType(
            "kein-vorschlag", 409, "Zu diesem Klärungsfall liegt kein Vorschlag vor", "There is no proposal");

    /** The transition table leads nowhere, even without its conditions. */
    public static final ProblemType NICHT_UEBERSTEUERBAR = new ProblemType(
            "nicht-uebersteuerbar", 422, "Das Ereignis lässt sich nicht übersteuern", "The event cannot be overridden");

    private KlaerungProbleme() {}

    static Problem geschlossen(Klaerungsstand fall, Klaerungsstand.Geschlossen ende) {
        return GESCHLOSSEN
                .builder(fall.naechsterSchritt())
                .with("abschluss", ende.abschluss())
                .problem();
    }
}
