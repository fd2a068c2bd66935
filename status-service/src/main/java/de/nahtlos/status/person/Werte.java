package de.nahtlos.status.person;

import de.nahtlos.kit.problem.Problems.FieldError;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/** Whether codes of the outside world exist. */
final class Werte {

    private static final Set<String> STAATEN = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

    /** Codes of travel documents beside ISO 3166-1 (ICAO Doc 9303): stateless, refugees, unknown, Kosovo. */
    private static final Set<String> OHNE_STAAT = Set.of("XXA", "XXB", "XXC", "XXX", "RKS", "XKX");

    private Werte() {}

    static boolean istStaat(String code) {
        return STAATEN.contains(code) || OHNE_STAAT.contains(code);
    }

    static List<FieldError> pruefe(Stammdaten stammdaten) {
        List<FieldError> fehler = new ArrayList<>();
        for (int i = 0; i < stammdaten.sprachen().size(); i++) {
            if (!istSprache(stammdaten.sprachen().get(i))) {
                fehler.add(new FieldError("/sprachen/" + i, "Bitte ein Sprachkürzel nach BCP 47, etwa ar oder fa-AF."));
            }
        }
        return fehler;
    }

    private static boolean istSprache(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
