package de.nahtlos.fall.openapi;

import static de.nahtlos.fall.uebergabe.Uebergabeprobleme.PAKET_VERALTET;
import static de.nahtlos.fall.uebergabe.Uebergabeprobleme.UNVOLLSTAENDIG;
import static de.nahtlos.fall.uebergabe.Uebergabeprobleme.UNZULAESSIGER_STATUS;
import static de.nahtlos.fall.uebergabe.Uebergabeprobleme.VORHANDEN;
import static de.nahtlos.fall.uebergabe.Uebergabeprobleme.WECHSEL_UEBERHOLT;
import static de.nahtlos.kit.problem.Problems.KONFLIKT;
import static de.nahtlos.kit.problem.Problems.NICHT_GEFUNDEN;
import static de.nahtlos.kit.problem.Problems.REGEL_VERLETZT;
import static de.nahtlos.kit.problem.Problems.VERSION_FEHLT;
import static java.util.Map.entry;

import de.nahtlos.fall.angebot.AngebotHandler;
import de.nahtlos.fall.aufgabe.Aufgabe;
import de.nahtlos.fall.fall.Fallprobleme;
import de.nahtlos.kit.openapi.ApiDocument;
import de.nahtlos.kit.problem.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.jboss.jandex.IndexView;

/** The OpenAPI document of case-service, with the refusals that only this service knows. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Schnittstellenbeschreibung extends ApiDocument implements OASFilter {

    private static final List<ProblemType> FALLSTATUS = List.of(Fallprobleme.UNZULAESSIGER_FALLSTATUS);
    private static final List<ProblemType> ANTWORT = List.of(UNZULAESSIGER_STATUS, PAKET_VERALTET);
    private static final List<ProblemType> BEREITSTELLUNG =
            List.of(UNZULAESSIGER_STATUS, UNVOLLSTAENDIG, WECHSEL_UEBERHOLT, KONFLIKT);

    private static final Map<String, List<ProblemType>> ABLEHNUNGEN = Map.ofEntries(
            entry("erledigeAufgabe", List.of(Aufgabe.AUFGABE_HINFAELLIG)),
            entry("oeffneFall", List.of(NICHT_GEFUNDEN, Fallprobleme.FALL_VORHANDEN)),
            entry("aendereFall", List.of(VERSION_FEHLT, Fallprobleme.UNZULAESSIGER_FALLSTATUS)),
            entry("weiseFallZu", FALLSTATUS),
            entry("beurteileFall", FALLSTATUS),
            entry("nimmMitgliedAuf", List.of(Fallprobleme.FALL_VORHANDEN, Fallprobleme.UNZULAESSIGER_FALLSTATUS)),
            entry("beendeMitgliedschaft", List.of(KONFLIKT, Fallprobleme.UNZULAESSIGER_FALLSTATUS)),
            entry("schliesseFallAb", FALLSTATUS),
            entry("nimmFallWiederAuf", List.of(Fallprobleme.FALL_VORHANDEN, Fallprobleme.UNZULAESSIGER_FALLSTATUS)),
            entry("schreibeFallanalyse", List.of(VERSION_FEHLT)),
            entry("aendereHilfeplan", List.of(VERSION_FEHLT)),
            entry("aendereZiel", List.of(VERSION_FEHLT)),
            entry("planeMassnahme", List.of(AngebotHandler.ANGEBOT_VOLL)),
            entry("aendereMassnahme", List.of(VERSION_FEHLT, AngebotHandler.ANGEBOT_VOLL)),
            entry("aendereAngebot", List.of(VERSION_FEHLT)),
            entry(
                    "erstelleUebergabe",
                    List.of(NICHT_GEFUNDEN, KONFLIKT, VORHANDEN, WECHSEL_UEBERHOLT, UNVOLLSTAENDIG, REGEL_VERLETZT)),
            entry("stelleUebergabeBereit", BEREITSTELLUNG),
            entry("nimmUebergabeAn", ANTWORT),
            entry("lehneUebergabeAb", ANTWORT),
            entry("frageZurUebergabe", ANTWORT),
            entry("meldeAbwesenheit", List.of(KONFLIKT)),
            entry("beendeAbwesenheit", List.of(KONFLIKT)),
            entry("uebertrageFallbestand", List.of(REGEL_VERLETZT)),
            entry("weiseUebergabeNach", List.of(UNZULAESSIGER_STATUS, KONFLIKT, REGEL_VERLETZT)),
            entry("bestaetigeLoeschung", List.of(PAKET_VERALTET, KONFLIKT)),
            entry("beantworteRueckfrage", List.of(UNZULAESSIGER_STATUS)),
            entry("zieheUebergabeZurueck", List.of(UNZULAESSIGER_STATUS)));

    /** @param index the classes of the service */
    public Schnittstellenbeschreibung(IndexView index) {
        super(index, ABLEHNUNGEN);
    }
}
