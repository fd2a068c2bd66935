package de.nahtlos.fall.fall;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.kit.problem.Problems;

/** Refusals of this feature. */
public final class Fallprobleme {

    public static final ProblemType FALL_VORHANDEN = new ProblemType(
            "fall-vorhanden", 409, "Fuer diese Person gibt es einen offenen Fall", "This person has an open case");
    public static final ProblemType UNZULAESSIGER_FALLSTATUS = new ProblemType(
            "unzulaessiger-fallstatus", 409, "In diesem Stand des Falls nicht möglich", "Not possible in this state");

    private Fallprobleme() {}

    /** The one place where a foreign Fall may be known to exist; whom to ask is named, the Fall is not. */
    static Problem fallVorhanden() {
        return FALL_VORHANDEN
                .builder("Eine der Personen ist schon in einem offenen Fall. Bitte an die Leitung des"
                        + " Fallmanagements wenden.")
                .with("kontakt", "Leitung des Fallmanagements")
                .problem();
    }

    static Problem abgeschlossen() {
        return UNZULAESSIGER_FALLSTATUS
                .builder("Der Fall ist abgeschlossen. Bitte zuerst wieder aufnehmen.")
                .with("fallstatus", FallStatus.ABGESCHLOSSEN)
                .with("erlaubt", FallStatus.ABGESCHLOSSEN.folgestatus())
                .problem();
    }

    static Problem hauptpersonBleibt() {
        return Problems.KONFLIKT.with("Die Person, für die der Fall eröffnet wurde, bleibt bis zum Abschluss im Fall.");
    }

    static Problem statuswechsel(FallStatus von, FallStatus zu) {
        return UNZULAESSIGER_FALLSTATUS
                .builder("Der Fall ist " + von + " und kann nicht " + zu + " werden.")
                .with("fallstatus", von)
                .with("erlaubt", von.folgestatus())
                .problem();
    }
}
