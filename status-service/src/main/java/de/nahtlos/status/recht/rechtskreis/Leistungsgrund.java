package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.util.Optional;

/**
 * Which requirement of § 1 Abs. 1 AsylbLG a person meets by the Aufenthaltsstatus.
 *
 * @param nummer of § 1 Abs. 1 AsylbLG
 * @param text a German sentence
 */
record Leistungsgrund(String nummer, String text) {

    private static final Leistungsgrund FOLGEANTRAG =
            new Leistungsgrund("Nr. 7", "Ein Folge- oder Zweitantrag wird geprüft.");
    private static final Leistungsgrund GESUCH =
            new Leistungsgrund("Nr. 1a", "Die Person hat ein Asylgesuch geäußert.");
    private static final Leistungsgrund GESTATTUNG =
            new Leistungsgrund("Nr. 1", "Das Asylverfahren läuft, der Aufenthalt ist gestattet.");
    private static final Leistungsgrund NOCH_ANFECHTBAR =
            new Leistungsgrund("Nr. 1", "Die Anerkennung ist noch nicht unanfechtbar, die Gestattung besteht fort.");
    private static final Leistungsgrund SCHUTZGESUCH = new Leistungsgrund(
            "Nr. 1a",
            "Die Person hat um vorübergehenden Schutz nachgesucht, die Voraussetzungen für SGB II oder SGB XII liegen noch"
                    + " nicht vor.");
    private static final Leistungsgrund DULDUNG = new Leistungsgrund("Nr. 4", "Die Abschiebung ist ausgesetzt.");
    private static final Leistungsgrund AUSREISEPFLICHT =
            new Leistungsgrund("Nr. 5", "Die Person ist vollziehbar ausreisepflichtig.");
    private static final Leistungsgrund ABSCHIEBUNGSVERBOT = new Leistungsgrund(
            "Nr. 1, 4, 5",
            "Das Abschiebungsverbot erlaubt den Aufenthalt noch nicht; erst die Aufenthaltserlaubnis beendet die"
                    + " Leistungsberechtigung.");
    private static final Leistungsgrund LAUFENDE_LEISTUNG = new Leistungsgrund(
            "Nr. 3, 5", "Die Leistungsbehörde zahlt bereits; ein Titel, der das beendet, ist nicht bekannt.");

    static Optional<Leistungsgrund> von(Sachlage s) {
        if (s.zustand().verfahren().wirdFolgeantragGeprueft() && s.titel().isEmpty()) {
            return Optional.of(FOLGEANTRAG);
        }
        return switch (s.status()) {
            case ASYLSUCHENDER -> Optional.of(GESUCH);
            case ASYLBEWERBER -> Optional.of(GESTATTUNG);
            case GEDULDET -> Optional.of(DULDUNG);
            case AUSREISEPFLICHTIG -> Optional.of(AUSREISEPFLICHT);
            case ABSCHIEBUNGSVERBOT -> Optional.of(ABSCHIEBUNGSVERBOT);
            case ANERKANNT -> s.anerkennungWirktNochNicht() ? Optional.of(NOCH_ANFECHTBAR) : Optional.empty();
            case VORUEBERGEHENDER_SCHUTZ_BEANTRAGT ->
                hatSchonGewechselt(s) ? Optional.empty() : Optional.of(SCHUTZGESUCH);
            case UNGEKLAERT, GEBOREN_IN_DE, AUFENTHALTSERLAUBNIS ->
                laeuftSchon(s) ? Optional.of(LAUFENDE_LEISTUNG) : Optional.empty();
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

    /** A start state may lie beyond paper and identification (§ 1 Abs. 3a AsylbLG). */
    private static boolean hatSchonGewechselt(Sachlage s) {
        return s.lautAusgangslage(Grobkreis.SGB_II) || s.lautAusgangslage(Grobkreis.SGB_XII);
    }

    /** Who is known to receive AsylbLG without a known title is taken at the word of the authority. */
    private static boolean laeuftSchon(Sachlage s) {
        boolean bezieht = s.lautAusgangslage(Grobkreis.ASYLBLG)
                || s.erstes(Ereignistyp.ANALOG_BEWILLIGT).isPresent();
        return bezieht && s.titel().isEmpty() && !s.warAusserLandes();
    }
}
