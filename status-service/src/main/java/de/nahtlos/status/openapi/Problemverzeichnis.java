package de.nahtlos.status.openapi;

import static de.nahtlos.kit.problem.Problems.EINGABE_FEHLERHAFT;
import static de.nahtlos.kit.problem.Problems.KEINE_BERECHTIGUNG;
import static de.nahtlos.kit.problem.Problems.NICHT_ANGEMELDET;
import static de.nahtlos.kit.problem.Problems.NICHT_GEFUNDEN;
import static de.nahtlos.kit.problem.Problems.NICHT_VERFUEGBAR;
import static de.nahtlos.kit.problem.Problems.VERSION_FEHLT;
import static de.nahtlos.kit.problem.Problems.VERSION_VERALTET;

import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.status.ereignis.EreignisProbleme;
import de.nahtlos.status.haushalt.HaushaltProbleme;
import de.nahtlos.status.klaerung.KlaerungProbleme;
import de.nahtlos.status.neuberechnung.NeuberechnungProbleme;
import de.nahtlos.status.person.PersonProbleme;
import de.nahtlos.status.rechtskreis.BestaetigeWechselHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;

/** Which refusals an operation can answer with. */
final class Problemverzeichnis {

    /** Refusals beyond those that follow from the shape of an operation. */
    private static final Map<String, List<ProblemType>> BESONDERE = Map.ofEntries(
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
                    KlaerungProbleme.VIER_AUGEN,
                    KlaerungProbleme.GESCHLOSSEN,
                    KlaerungProbleme.OHNE_VORSCHLAG,
                    KlaerungProbleme.NICHT_UEBERSTEUERBAR,
                    VERSION_VERALTET),
            entry("beginneNeuberechnung", NeuberechnungProbleme.LAEUFT_SCHON),
            entry(
                    "bestaetigeNeuberechnung",
                    KlaerungProbleme.VIER_AUGEN,
                    NeuberechnungProbleme.NICHT_BESTAETIGBAR,
                    NeuberechnungProbleme.UEBERHOLT,
                    NeuberechnungProbleme.LAEUFT_SCHON),
            entry(
                    "bestaetigeRechtskreiswechsel",
                    BestaetigeWechselHandler.WECHSEL_STORNIERT,
                    BestaetigeWechselHandler.BEREITS_BESTAETIGT));

    private static Map.Entry<String, List<ProblemType>> entry(String operation, ProblemType... probleme) {
        return Map.entry(operation, List.of(probleme));
    }

    private Problemverzeichnis() {}

    static List<ProblemType> von(String pfad, Operation operation) {
        List<ProblemType> probleme = new ArrayList<>();
        boolean nimmtEingaben = operation.getRequestBody() != null
                || (operation.getParameters() != null
                        && !operation.getParameters().isEmpty());
        if (nimmtEingaben) {
            probleme.add(EINGABE_FEHLERHAFT);
        }
        probleme.add(NICHT_ANGEMELDET);
        probleme.add(KEINE_BERECHTIGUNG);
        if (pfad.contains("{")) {
            probleme.add(NICHT_GEFUNDEN);
        }
        probleme.addAll(BESONDERE.getOrDefault(operation.getOperationId(), List.of()));
        probleme.add(NICHT_VERFUEGBAR);
        return probleme;
    }
}
