package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.uebergabe.paket.Fehlt;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.kit.problem.Problems;
import java.util.Set;

/** Refusals of this feature. */
public final class Uebergabeprobleme {

    public static final ProblemType UNVOLLSTAENDIG = new ProblemType(
            "uebergabe-unvollstaendig", 422, "Die Übergabe ist unvollständig", "The hand-over is incomplete");
    public static final ProblemType UNZULAESSIGER_STATUS = new ProblemType(
            "unzulaessiger-uebergabestatus",
            409,
            "In diesem Stand der Übergabe nicht möglich",
            "Not possible in this state of the hand-over");
    public static final ProblemType PAKET_VERALTET =
            new ProblemType("paket-veraltet", 409, "Es gibt ein neueres Paket", "There is a newer packet");
    public static final ProblemType VORHANDEN = new ProblemType(
            "uebergabe-vorhanden",
            409,
            "Für diesen Übergang gibt es schon eine Übergabe",
            "This transition is being handed over already");
    public static final ProblemType WECHSEL_UEBERHOLT = new ProblemType(
            "wechsel-ueberholt",
            409,
            "Der Rechtskreiswechsel wird gerade berichtigt",
            "The change of regime is being corrected");
    private static final int RETRY_AFTER_SECONDS = 5;

    private Uebergabeprobleme() {}

    /** Nothing leaves the house half; {@code fehlt} says what to bring. */
    static Problem unvollstaendig(Set<Fehlt> fehlt) {
        return UNVOLLSTAENDIG
                .builder("Bitte ergaenzen, was unter fehlt genannt ist.")
                .with("fehlt", fehlt)
                .problem();
    }

    static Problem status(UebergabeStatus von, UebergabeStatus zu) {
        return UNZULAESSIGER_STATUS
                .builder("Die Übergabe ist " + von + " und kann nicht " + zu + " werden.")
                .with("uebergabestatus", von)
                .with("erlaubt", von.folgestatus())
                .problem();
    }

    static Problem paketVeraltet(int aktuell) {
        return PAKET_VERALTET
                .builder("Bitte das aktuelle Paket lesen und danach antworten.")
                .with("paketVersion", aktuell)
                .problem();
    }

    static Problem keineLoeschung() {
        return Problems.KONFLIKT.with("Für dieses Paket wurde keine Löschung verlangt.");
    }

    /** A receiver that has a login answers for itself. */
    static Problem empfaengerAntwortetSelbst() {
        return Problems.REGEL_VERLETZT.with("Dieser Empfänger hat einen eigenen Zugang und antwortet selbst.");
    }

    static Problem fallabgabeVorhanden() {
        return VORHANDEN.with("Für diesen Fall wartet schon eine Übergabe auf eine Antwort.");
    }

    static Problem fallGeschlossen() {
        return Problems.KONFLIKT.with("Ein abgeschlossener Fall kann nicht übergeben werden.");
    }

    static Problem anSichSelbst() {
        return Problems.REGEL_VERLETZT.with("Diese Integrationslotsin oder dieser Lotse ist schon zuständig.");
    }

    static Problem vorhanden() {
        return VORHANDEN.with("Ein Übergang steht in höchstens einer geltenden Übergabe.");
    }

    static Problem wechselUeberholt() {
        return WECHSEL_UEBERHOLT.with("Bitte in einigen Sekunden noch einmal versuchen.");
    }

    static Problem uebergangNichtOffen() {
        return Problems.KONFLIKT.with("Ein zurückgenommener Übergang kann nicht übergeben werden.");
    }

    static Problem falscherTraeger() {
        return Problems.REGEL_VERLETZT.with(
                "Dieser Leistungsträger ist für den neuen Rechtskreis oder für diese Kommune nicht zuständig.");
    }

    static Problem mehrereHaushalte() {
        return Problems.REGEL_VERLETZT.with("Eine Übergabe umfasst eine Bedarfsgemeinschaft, nicht mehrere.");
    }

    /** Nothing was written; the client tries again. */
    static Problem keinePersonendaten() {
        return Problems.NICHT_VERFUEGBAR
                .builder("Die Personendaten sind zurzeit nicht abrufbar; es wurde nichts gespeichert.")
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .problem();
    }
}
