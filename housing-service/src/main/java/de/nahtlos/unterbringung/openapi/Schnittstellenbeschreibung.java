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
import de.nahtlos.unterbringung.belegung.BelegungProbleme;
import de.nahtlos.unterbringung.bestand.BestandProbleme;
import de.nahtlos.unterbringung.zuweisung.ZuweisungProbleme;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.jboss.jandex.IndexView;

/** The OpenAPI document of housing-service, with the refusals that only this service knows. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Schnittstellenbeschreibung extends ApiDocument implements OASFilter {

    private static final Map<String, List<ProblemType>> ABLEHNUNGEN = Map.ofEntries(
            entry(
                    "aendereAuszug",
                    VERSION_FEHLT,
                    AuszugProbleme.UNZULAESSIGER_STATUS,
                    AuszugProbleme.ZIEL_NICHT_SPAETER),
            entry(
                    "belegePlatz",
                    NICHT_GEFUNDEN,
                    PLATZ_BELEGT,
                    PERSON_BEREITS_UNTERGEBRACHT,
                    BestandProbleme.PLATZ_GESPERRT,
                    BestandProbleme.UNTERKUNFT_GESCHLOSSEN,
                    BelegungProbleme.BELEGUNGSREGEL_VERLETZT),
            entry("beendeBelegung", BELEGUNG_BEENDET, TAG_AUSSERHALB),
            entry(
                    "verlegePerson",
                    PLATZ_BELEGT,
                    BestandProbleme.PLATZ_GESPERRT,
                    BestandProbleme.UNTERKUNFT_GESCHLOSSEN,
                    BELEGUNG_BEENDET,
                    TAG_AUSSERHALB),
            entry("storniereBelegung", BELEGUNG_BEENDET),
            entry("weisePersonenZu", NICHT_GEFUNDEN, ZuweisungProbleme.PERSON_ZUGEWIESEN),
            entry("hebeZuweisungAuf", ZuweisungProbleme.AUFGEHOBEN, ZuweisungProbleme.VOR_ANKUNFT),
            entry("meldeAnrechnung", NICHT_GEFUNDEN),
            entry("schliesseUnterkunft", BestandProbleme.UNTERKUNFT_BELEGT),
            entry("sperrePlatz", PLATZ_BELEGT),
            entry("beendeSperre", BestandProbleme.TAG_AUSSERHALB_DER_SPERRE));

    /** @param index the classes of the service */
    public Schnittstellenbeschreibung(IndexView index) {
        super(index, ABLEHNUNGEN);
    }

    private static Map.Entry<String, List<ProblemType>> entry(String operation, ProblemType... ablehnungen) {
        return Map.entry(operation, List.of(ablehnungen));
    }
}
