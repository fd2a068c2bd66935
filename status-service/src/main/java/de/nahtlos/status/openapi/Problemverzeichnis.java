package de.nahtlos.status.openapi;

import static de.nahtlos.kit.problem.Problems.NICHT_GEFUNDEN;
import static de.nahtlos.kit.problem.Problems.VERSION_FEHLT;
import static de.nahtlos.kit.problem.Problems.VERSION_VERALTET;

import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.status.einstellung.Stichtagseinstellungen;
import de.nahtlos.status.ereignis.EreignisProbleme;
import de.nahtlos.status.haushalt.HaushaltProbleme;
import de.nahtlos.status.klaerung.KlaerungProbleme;
import de.nahtlos.status.neuberechnung.NeuberechnungProbleme;
import de.nahtlos.status.person.PersonProbleme;
import de.nahtlos.status.rechtskreis.BestaetigeWechselHandler;
import de.nahtlos.status.rechtskreis.Leistungsmonat;
import de.nahtlos.status.zugriff.VierAugen;
import java.util.List;
import java.util.Map;

/** The refusals that only this service knows, by operation. */
final class Problemverzeichnis {

    /** Refusals beyond those that follow from the shape of an operation. */
    static final Map<String, List<ProblemType>> BESONDERE = Map.ofEntries(
            entry("registrierePerson", PersonProbleme.PERSON_VORHANDEN),
            entry("aenderePerson", VERSION_VERALTET, VERSION_FEHLT),
            entry("bildeHaushalt", NICHT_GEFUNDEN, HaushaltProbleme.BEREITS_IM_HAUSHALT),
            entry("nimmMitgliedAuf", HaushaltProbleme.BEREITS_IM_HAUSHALT),
            entry("beendeMitgliedschaft", HaushaltProbleme.MITGLIEDSCHAFT_BEENDET),
            entry("erfasseEreignis", EreignisProbleme.UNZULAESSIGES_EREIGNIS),
            entry("storniereEreignis", EreignisProbleme.EREIGNIS_STORNIERT, EreignisProbleme.UNZULAESSIGES_EREIGNIS),
            entry(
                    "schlageKlaerungVor",
                    KlaerungProbleme.GESCHLOSSEN,
                    KlaerungProbleme.NICHT_UEBERSTEUERBAR,
                    VERSION_VERALTET),
            entry(
                    "zieheKlaerungsvorschlagZurueck",
                    KlaerungProbleme.GESCHLOSSEN,
                    KlaerungProbleme.OHNE_VORSCHLAG,
                    VERSION_VERALTET),
            entry(
                    "bestaetigeKlaerung",
                    VierAugen.VIER_AUGEN,
                    KlaerungProbleme.GESCHLOSSEN,
                    KlaerungProbleme.OHNE_VORSCHLAG,
                    KlaerungProbleme.NICHT_UEBERSTEUERBAR,
                    VERSION_VERALTET),
            entry("beginneNeuberechnung", NeuberechnungProbleme.LAEUFT_SCHON),
            entry(
                    "bestaetigeNeuberechnung",
                    VierAugen.VIER_AUGEN,
                    NeuberechnungProbleme.NICHT_BESTAETIGBAR,
                    NeuberechnungProbleme.UEBERHOLT,
                    NeuberechnungProbleme.LAEUFT_SCHON),
            entry("bestaetigeStichtagsregel", VierAugen.VIER_AUGEN, Stichtagseinstellungen.IN_KRAFT),
            entry("setzeZustaendigkeiten", VERSION_FEHLT),
            entry(
                    "bestaetigeRechtskreiswechsel",
                    BestaetigeWechselHandler.WECHSEL_STORNIERT,
                    BestaetigeWechselHandler.BEREITS_BESTAETIGT,
                    Leistungsmonat.UNPLAUSIBEL));

    private static Map.Entry<String, List<ProblemType>> entry(String operation, ProblemType... probleme) {
        return Map.entry(operation, List.of(probleme));
    }

    private Problemverzeichnis() {}
}
