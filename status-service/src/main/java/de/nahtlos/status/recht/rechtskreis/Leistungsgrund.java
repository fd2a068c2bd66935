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
            case VORUEBERGEHENDER_SCHUTZ_BEANTRAGT -> vorLeistungsausschluss(s);
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
            case AUFENTHALTSERLAUBNIS -> s.titel().isPresent() ? Optional.empty() : laeuftSchon(s);
            case VORUEBERGEHENDER_SCHUTZ,
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

    /** Until paper and identification are both there (§ 1 Abs. 3a AsylbLG); a start state may be beyond that. */
    private static Optional<String> vorLeistungsausschluss(Sachlage s) {
        boolean schonGewechselt = s.lautAusgangslage(Grobkreis.SGB_II) || s.lautAusgangslage(Grobkreis.SGB_XII);
        return schonGewechselt
                ? Optional.empty()
                : Optional.of(
                        "Die Person hat um vorübergehenden Schutz nachgesucht, die Voraussetzungen für SGB II oder"
                                + " SGB XII liegen noch nicht vor (Nr. 1a).");
    }

    /** Who is known to receive AsylbLG without a known title is taken at the word of the authority. */
    private static Optional<String> laeuftSchon(Sachlage s) {
        boolean bezieht = s.lautAusgangslage(Grobkreis.ASYLBLG)
                || s.erstes(Ereignistyp.ANALOG_BEWILLIGT).isPresent();
        return bezieht && !s.warAusserLandes()
                ? Optional.of(
                        "Die Leistungsbehörde zahlt bereits; ein Titel, der das beendet, ist nicht bekannt (Nr. 3, 5).")
                : Optional.empty();
    }
}
