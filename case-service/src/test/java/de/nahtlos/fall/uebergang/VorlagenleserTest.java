package de.nahtlos.fall.uebergang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.fall.aufgabe.Fristbezug;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file with a mistake stops the start of the service and says where it is. */
class VorlagenleserTest {

    private static final String GUT = """
            {"code": "KONTO", "von": ["ASYLBLG"], "nach": ["SGB_II"], "text": "Konto eröffnen",
             "frist": {"ab": "FRIST", "typ": "VOLLJAEHRIGKEIT", "tage": -30, "sonst": {"ab": "HEUTE", "tage": 14}},
             "rolle": "integrationslotse"}""";

    @Test
    void aWellFormedTemplateIsRead() {
        var vorlage = Vorlagenleser.lies("vorlagen.json", "[" + GUT + "]").getFirst();

        assertThat(vorlage.nach()).isEqualTo(Set.of(Rechtskreis.SGB_II));
        assertThat(vorlage.frist().tage()).isEqualTo(14);
        assertThat(vorlage.frist().bezug()).contains(new Fristbezug(Fristbezug.Typ.VOLLJAEHRIGKEIT, -30));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "integrationslotse"  | "hausmeister"   | Eintrag 2 (KONTO2), rolle: unbekannter Wert „hausmeister“
            "SGB_II"             | "SGB_9"         | Eintrag 2 (KONTO2), nach: unbekannter Wert „SGB_9“
            "ASYLBLG"            | "asylblg"       | Eintrag 2 (KONTO2), von: unbekannter Wert „asylblg“
            ["ASYLBLG"]          | []              | Eintrag 2 (KONTO2), von: Liste mit mindestens einem Eintrag
            "FRIST"              | "MORGEN"        | Eintrag 2 (KONTO2), frist, ab: unbekannter Wert „MORGEN“
            "VOLLJAEHRIGKEIT"    | "SCHULPFLICHT"  | Eintrag 2 (KONTO2), frist, typ: unbekannter Wert „SCHULPFLICHT“
            "HEUTE"              | "FRIST"         | Eintrag 2 (KONTO2), frist, sonst: „typ“ fehlt
            14                   | "bald"          | Eintrag 2 (KONTO2), frist, sonst, tage: ganze Zahl erwartet
            -30                  | 99999           | Eintrag 2 (KONTO2), frist, tage: höchstens 3660 Tage
            "Konto eröffnen"     | " "             | Eintrag 2 (KONTO2), text: Text erwartet
            "KONTO2"             | "KONTO"         | Eintrag 2 (KONTO), code: „KONTO“ steht doppelt
            "KONTO2"             | "EIGENE"        | Eintrag 2 (EIGENE), code: 2 bis 60 Großbuchstaben
            "text"               | "txt"           | Eintrag 2 (KONTO2): „text“ fehlt
            {"code"              | {"nurRueck": true, "code" | Eintrag 2 (KONTO2): unbekannte Angabe „nurRueck“
            {"code"              | {"nurRueckwirkend": "ja", "code" | Eintrag 2 (KONTO2), nurRueckwirkend: true oder false
            """)
    void aMistakeIsNamedWithItsPlace(String gut, String schlecht, String meldung) {
        String kaputt = GUT.replace("\"KONTO\"", "\"KONTO2\"").replace(gut, schlecht);
        assertThatThrownBy(() -> Vorlagenleser.lies("vorlagen.json", "[" + GUT + ", " + kaputt + "]"))
                .isInstanceOf(Vorlagenfehler.class)
                .hasMessageStartingWith("vorlagen.json, " + meldung);
    }

    @Test
    void brokenJsonIsNamedWithItsLine() {
        assertThatThrownBy(() -> Vorlagenleser.lies("vorlagen.json", "[\n" + GUT + "\n" + GUT + "]"))
                .hasMessageStartingWith("vorlagen.json, Zeile 5, Spalte");
        assertThatThrownBy(() -> Vorlagenleser.lies("vorlagen.json", "{}")).hasMessageContaining("Liste von Aufgaben");
    }

    @Test
    void theServiceDoesNotStart() {
        assertThatThrownBy(() -> Aufgabenvorlagen.pruefe("[{}]"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Der Dienst startet nicht, eine Aufgabenvorlage ist fehlerhaft."
                        + " vorlagen/uebergangsaufgaben.json, Eintrag 1 (ohne code): „code“ fehlt");
    }
}
