package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.util.Optional;

/** Which number of § 1 Abs. 1 AsylbLG a person meets by the Aufenthaltsstatus, as a sentence. */
final class Leistungsgrund {

    private Leistungsgrund() {}

    static Optional<String> von(Sachlage s) {
        if (s.zustand().verfahren().wirdFolgeantragGeprueft() && s.titel().isEmpty()) {
            return Optional.of("Ein Folge- oder Zweitantrag wird geprüft (Nr. 7).");
        }
        return switch (s.status()) {
            case ASYLSUCHENDER -> Optional.of("Die Person hat ein Asylgesuch geäußert (Nr. 1a).");
            case ASYLBEWERBER -> Optional.of("Das Asylverfahren läuft, der Aufenthalt ist gestattet (Nr. 1).");
            case VORUEBERGEHENDER_SCHUTZ_BEANTRAGT ->
                Optional.of(
                        "Die Person hat um vorübergehenden Schutz nachgesucht, die Voraussetzungen für SGB II oder SGB"
                                + " XII liegen noch nicht vor (Nr. 1a).");
            case GEDULDET -> Optional.of("Die Abschiebung ist ausgesetzt (Nr. 4).");
            case AUSREISEPFLICHTIG -> Optional.of("Die Person ist vollziehbar ausreisepflichtig (Nr. 5).");
            case ABSCHIEBUNGSVERBOT ->
                Optional.of(
                        "Das Abschiebungsverbot erlaubt den Aufenthalt noch nicht; erst die Aufenthaltserlaubnis beendet"
                                + " die Leistungsberechtigung (Nr. 1, 4, 5).");
            case ANERKANNT ->
                s.anerkennungWirktNochNicht()
                        ? Optional.of(
                                "Die Anerkennung ist noch nicht unanfechtbar, die Gestattung besteht fort (Nr. 1).")
                        : Optional.empty();
            case UNGEKLAERT, GEBOREN_IN_DE -> laeuftSchon(s);
            case AUFENTHALTSERLAUBNIS,
                    VORUEBERGEHENDER_SCHUTZ,
                    SCHUTZ_WIDERRUFEN_TITEL_BESTEHT,
                    NIEDERLASSUNGSERLAUBNIS,
                    EINGEBUERGERT,
                    DEUTSCH,
                    AUSGEREIST,
                    ABGESCHOBEN,
                    UEBERSTELLT,
                    VERSTORBEN -> Optional.empty();
        };
    }

    /** Who is known to receive AsylbLG without a known status is treated as obliged to leave. */
    private static Optional<String> laeuftSchon(Sachlage s) {
        boolean bezieht = s.lautAusgangslage(Grobkreis.ASYLBLG)
                || s.erstes(Ereignistyp.ANALOG_BEWILLIGT).isPresent();
        return bezieht && !s.warAusserLandes()
                ? Optional.of("Die Leistungsbehörde zahlt bereits; ein Aufenthaltsrecht ist nicht bekannt (Nr. 5).")
                : Optional.empty();
    }
}
