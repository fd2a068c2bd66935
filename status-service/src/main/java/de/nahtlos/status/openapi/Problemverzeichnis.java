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
import de.nahtlos.status.person.PersonProbleme;
import de.nahtlos.status.rechtskreis.BestaetigeWechselHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;

/** Which refusals an operation can answer with. */
final class Problemverzeichnis {

    /** Refusals beyond those that follow from the shape of an operation. */
    private static final Map<String, List<ProblemType>> BESONDERE = Map.of(
            "registrierePerson",
            List.of(PersonProbleme.PERSON_VORHANDEN),
            "aenderePerson",
            List.of(VERSION_VERALTET, VERSION_FEHLT),
            "bildeHaushalt",
            List.of(NICHT_GEFUNDEN, HaushaltProbleme.BEREITS_IM_HAUSHALT),
            "nimmMitgliedAuf",
            List.of(HaushaltProbleme.BEREITS_IM_HAUSHALT),
            "beendeMitgliedschaft",
            List.of(HaushaltProbleme.MITGLIEDSCHAFT_BEENDET),
            "erfasseEreignis",
            List.of(EreignisProbleme.UNZULAESSIGES_EREIGNIS),
            "storniereEreignis",
            List.of(EreignisProbleme.EREIGNIS_STORNIERT, EreignisProbleme.UNZULAESSIGES_EREIGNIS),
            "bestaetigeRechtskreiswechsel",
            List.of(BestaetigeWechselHandler.WECHSEL_STORNIERT, BestaetigeWechselHandler.BEREITS_BESTAETIGT));

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
