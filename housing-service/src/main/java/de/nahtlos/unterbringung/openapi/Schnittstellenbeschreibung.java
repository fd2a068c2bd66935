package de.nahtlos.unterbringung.openapi;

import static de.nahtlos.kit.problem.Problems.NICHT_GEFUNDEN;
import static de.nahtlos.kit.problem.Problems.VERSION_FEHLT;
import static de.nahtlos.unterbringung.belegung.BelegungProbleme.BELEGUNG_BEENDET;
import static de.nahtlos.unterbringung.belegung.BelegungProbleme.PERSON_BEREITS_UNTERGEBRACHT;
import static de.nahtlos.unterbringung.belegung.BelegungProbleme.PLATZ_BELEGT;
import static de.nahtlos.unterbringung.belegung.BelegungProbleme.TAG_AUSSERHALB;

import de.nahtlos.kit.openapi.ApiDocument;
import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.unterbringung.auszug.AuszugProbleme;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.jboss.jandex.IndexView;

/** The OpenAPI document of housing-service, with the refusals that only this service knows. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Schnittstellenbeschreibung extends ApiDocument implements OASFilter {

    private static final Map<String, List<ProblemType>> ABLEHNUNGEN = Map.of(
            "aendereAuszug",
            List.of(VERSION_FEHLT, AuszugProbleme.UNZULAESSIGER_STATUS, AuszugProbleme.ZIEL_NICHT_SPAETER),
            "belegePlatz",
            List.of(NICHT_GEFUNDEN, PLATZ_BELEGT, PERSON_BEREITS_UNTERGEBRACHT),
            "beendeBelegung",
            List.of(BELEGUNG_BEENDET, TAG_AUSSERHALB),
            "verlegePerson",
            List.of(PLATZ_BELEGT, BELEGUNG_BEENDET, TAG_AUSSERHALB),
            "storniereBelegung",
            List.of(BELEGUNG_BEENDET));

    /** @param index the classes of the service */
    public Schnittstellenbeschreibung(IndexView index) {
        super(index, ABLEHNUNGEN);
    }
}
