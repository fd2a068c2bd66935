package de.nahtlos.status.regeldatei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a rule file stops the start, with file and line. Each case breaks the shipped files in one place. */
class RegeldateienTest {

    private static final Path ORDNER = Path.of("src/main/resources");

    @Test
    void theShippedFilesAreInOrder() {
        List<Regelwerk> werke = new Regeldateien().alle();

        assertThat(werke).extracting(Regelwerk::version).containsExactly("2026-07");
        assertThat(werke.getFirst().regeln()).hasSize(17);
        assertThat(werke.getFirst().daten().laender()).hasSize(16);
    }

    @ParameterizedTest(name = "{1} instead of {0}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // validity
                "gueltigBis: 2022-05-31 | gueltigBis: 2022-06-01 | regeln.yaml | die Regel R03 überschneidet sich mit der Fassung in Zeile",
                "gueltigBis: 2022-05-31 | gueltigBis: 2022-05-15 | regeln.yaml | die Regel R03 hat eine Lücke vom 2022-05-16 bis 2022-05-31",
                "gueltigBis: 2022-05-31 | gueltigBis: 2022-02-30 | regeln.yaml | kein gültiges Datum: „2022-02-30“",
                "gueltigAb: 2015-11-01  | gueltigAb: gestern     | regeln.yaml | kein gültiges Datum: „gestern“",
                "gueltigAb: 2015-11-01  | `gueltigAb: 2015-11-01\n        gueltigBis: 2014-01-01` | regeln.yaml | gueltigBis 2014-01-01 liegt vor gueltigAb 2015-11-01",
                "- gueltigAb: offen      | - gueltigAb: 2026-12-01 | regeln.yaml | ausgesetzt und doch gueltigAb 2026-12-01",
                "ausgesetzt: >-         | anmerkung: >-          | regeln.yaml | ohne Beginn nie in Kraft",
                // references
                "wenn: jugendhilfe-laeuft | wenn: jugendhilfe-leuft | regeln.yaml | unbekannte Bedingung „jugendhilfe-leuft“",
                "- hat-vollendet: 15      | - hat-vollendet       | regeln.yaml | „hat-vollendet“ braucht einen Wert",
                "- hat-vollendet: 15      | - hat-vollendet: alt  | regeln.yaml | Zahl erwartet: „alt“",
                "- ist-erwerbsfaehig      | - ist-erwerbsfaehig: 3 | regeln.yaml | „ist-erwerbsfaehig“ nimmt keinen Wert",
                "rechtskreis: SGB_VIII    | rechtskreis: SGB_8    | regeln.yaml | unbekannter Wert „SGB_8“, erlaubt: ASYLBLG_3",
                "das Jobcenter zahlt {leistungsname} | das Jobcenter zahlt {name} | regeln.yaml | unbekannter Platzhalter {name}",
                "hinweise: [AUSLEGUNG_OFFEN] | hinweise: [OFFEN]  | regeln.yaml | unbekannter Wert „OFFEN“",
                "{kein-asylblg: PAPIER_UND_IDENTIFIZIERUNG} | {kein-asylblg: IRGENDWANN} | regeln.yaml | unbekannter Wert „IRGENDWANN“",
                "{kein-asylblg: PAPIER_UND_IDENTIFIZIERUNG} | {kein_asylblg: BEGINN} | regeln.yaml | unbekannte Folge „kein_asylblg“",
                "dann: {rechtskreis: BAFOEG} | dann: {asylblg: Nr. 1} | regeln.yaml | „asylblg“ passt nicht zur Stufe SICHERUNG",
                "stufe: ASYLBLG_FAMILIE   | stufe: FAMILIE        | regeln.yaml | unbekannter Wert „FAMILIE“",
                // form
                "kurztext: \"Studium      | kurtztext: \"Studium  | regeln.yaml | „kurztext“ fehlt",
                "begruendetBedarfsgemeinschaft: true | kommentar: x | regeln.yaml | unbekannte Angabe „kommentar“",
                "begruendetBedarfsgemeinschaft: true | begruendetBedarfsgemeinschaft: ja | regeln.yaml | true oder false erwartet: „ja“",
                "id: R24                  | id: R20               | regeln.yaml | die Regel R20 steht schon in Zeile",
                "- id: R24                | `- id: R24\n    id: R25` | regeln.yaml | „id“ steht doppelt",
                "name: ist-grundsicherungsberechtigt | name: ist-erwerbsfaehig | regeln.yaml | den Begriff „ist-erwerbsfaehig“ gibt es schon",
                "version: 2026-07         | version: 2026-08      | regeln.yaml | die Version passt nicht zum Ordner 2026-07",
                "begriffe:                | begriffe: ]           | regeln.yaml | kein gültiges YAML",
                // reach
                "wenn: hat-aufenthaltsrecht | wenn: immer         | regeln.yaml | der Fall von R90 ist unerreichbar: R23 in Zeile",
                "wenn: immer              | wenn: ist-geduldet    | regeln.yaml | in der Stufe SICHERUNG fehlt eine Regel, die immer zutrifft",
                "alle: [ist-asylsuchender, hat-ankunftsnachweis] | eines: [ist-asylsuchender, hat-ankunftsnachweis] | regeln.yaml | der Fall von R06 ist unerreichbar: R06 in Zeile",
                "- lebt-in-bedarfsgemeinschaft | - nicht: hat-aufenthaltsrecht | regeln.yaml | der Fall von R21 ist nie erfüllt",
                "alle: [hat-aufenthaltsrecht, studiert-mit-anspruch-dem-grunde-nach] | alle: [hat-aufenthaltsrecht] | regeln.yaml | mindestens zwei Bedingungen erwartet",
                // the other files
                "gueltigAb: 2024-02-27    | gueltigAb: 2019-08-21 | wechsel.yaml | wartezeiten überschneiden sich",
                "jahrgaenge: 1953         | jahrgaenge: 1952      | wechsel.yaml | die Jahrgänge überschneiden sich: erwartet 1953",
                "jahrgaenge: 1953         | jahrgaenge: 1954      | wechsel.yaml | die Jahrgänge haben eine Lücke: erwartet 1953",
                "jahrgaenge: ab 1964      | jahrgaenge: 1964      | wechsel.yaml | „ab Jahr“ erwartet",
                "alter: 66 Jahre 2 Monate | alter: 66 2/12        | wechsel.yaml | keine Dauer: „66 2/12“",
                "nach: [ASYLBLG]          | nach: [KEINER]        | wechsel.yaml | die Zeile ist unerreichbar",
                "dauer: 3 Monate          | dauer: drei Monate    | fristen.yaml | keine Dauer: „drei Monate“",
                "frist: EILANTRAG, regime: ALT | frist: EILANTRAG  | fristen.yaml | die Frist EILANTRAG steht für GEAS doppelt",
                "{frist: FAMILIENNACHZUG, | {frist: INTEGRATIONSKURS, | fristen.yaml | die Frist INTEGRATIONSKURS steht für ALT doppelt",
                "tag: 09-20               | tag: 09-31            | feiertage.yaml | kein gültiger Tag im Jahr: „09-31“",
                "schluessel: \"16\"       | schluessel: \"15\"    | feiertage.yaml | das Land 15 steht doppelt",
                "name: Weltkindertag,     | name: Weltkindertag, jahr: 3, | feiertage.yaml | unbekannte Angabe „jahr“",
            })
    void aMistakeIsNamedWithFileAndLine(String richtig, String falsch, String datei, String meldung) {
        String pfad = "regelwerk/2026-07/" + datei;
        String kaputt = lies(pfad).replaceFirst(Pattern.quote(richtig), Matcher.quoteReplacement(falsch));
        assertThat(kaputt).isNotEqualTo(lies(pfad));

        assertThatThrownBy(() -> mit(pfad, kaputt).alle())
                .isInstanceOf(Regelfehler.class)
                .hasMessageMatching("(?s)" + Pattern.quote(pfad + ", Zeile ") + "\\d+: .*")
                .hasMessageContaining(meldung);
    }

    @Test
    void theLineIsTheOneOfTheMistake() {
        String pfad = "regelwerk/2026-07/regeln.yaml";
        String kaputt = lies(pfad).replace("wenn: jugendhilfe-laeuft", "wenn: jugendhilfe-leuft");
        int zeile = lies(pfad).lines().toList().indexOf("          - wenn: jugendhilfe-laeuft") + 1;

        assertThatThrownBy(() -> mit(pfad, kaputt).alle())
                .hasMessage("%s, Zeile %d: unbekannte Bedingung „jugendhilfe-leuft“", pfad, zeile);
    }

    @Test
    void aGapMayBeExplained() {
        String pfad = "regelwerk/2026-07/regeln.yaml";
        String erklaert = lies(pfad)
                .replace("gueltigBis: 2022-05-31", "gueltigBis: 2022-05-15")
                .replace(
                        "      - gueltigAb: 2022-06-01\n        rechtsgrundlagen: [§ 1 Abs. 1 Nr. 8 AsylbLG]",
                        "      - gueltigAb: 2022-06-01\n        luecke: Beispiel\n        rechtsgrundlagen: [§ 1 Abs. 1 Nr. 8 AsylbLG]");

        assertThat(mit(pfad, erklaert).alle()).hasSize(1);
    }

    @Test
    void aMissingOrEmptyFileIsNamed() {
        assertThatThrownBy(() -> mit("regelwerk/2026-07/fristen.yaml", null).alle())
                .hasMessage("regelwerk/2026-07/fristen.yaml: die Datei fehlt");
        assertThatThrownBy(
                        () -> mit("regelwerk/2026-07/fristen.yaml", "# nichts").alle())
                .hasMessage("regelwerk/2026-07/fristen.yaml: die Datei ist leer");
    }

    /** Quarkus prints the message of this exception alone, in one line, and ends. */
    @Test
    void theServiceDoesNotStartWithAWrongRule() {
        String pfad = "regelwerk/2026-07/regeln.yaml";
        String kaputt = lies(pfad).replace("gueltigBis: 2022-05-31", "gueltigBis: 2022-06-01");

        assertThatThrownBy(() -> Startpruefung.pruefe(mit(pfad, kaputt)))
                .isInstanceOf(ConfigurationException.class)
                .hasNoCause()
                .hasMessageStartingWith("Der Dienst startet nicht, ein Regelwerk ist fehlerhaft. " + pfad + ", Zeile ")
                .hasMessageNotContaining("\n");
    }

    private static Regeldateien mit(String pfad, String inhalt) {
        UnaryOperator<String> dateien = datei -> datei.equals(pfad) ? inhalt : lies(datei);
        return new Regeldateien(dateien);
    }

    private static String lies(String pfad) {
        try {
            return Files.readString(ORDNER.resolve(pfad));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
