package de.nahtlos.status.recht;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.aufenthalt.Uebergangsdokument;
import de.nahtlos.status.recht.rechtskreis.Regeldokument;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The document that a lawyer checks is made from what the service computes with; it can never say something else. */
class RechtsdokumentTest {

    private static final Path DATEI = Path.of("docs/recht.md");

    @Test
    void theDocumentSaysWhatTheServiceComputes() throws IOException {
        String dokument = dokument();
        if (Boolean.getBoolean("recht.schreiben")) {
            Files.writeString(DATEI, dokument);
        }
        assertThat(Files.readString(DATEI))
                .as("docs/recht.md is stale. Write it anew: mvn -pl service-kit,status-service test"
                        + " -Dtest=RechtsdokumentTest -Dsurefire.failIfNoSpecifiedTests=false -Drecht.schreiben=true")
                .isEqualTo(dokument);
    }

    private static String dokument() {
        Regelwerk werk = Regelwerk.geltendes();
        Regeldokument regeln = new Regeldokument(werk);
        return """
                # Das Recht, mit dem status-service rechnet

                Erzeugt aus der Übergangstabelle und dem Regelwerk %s; nicht von Hand ändern. Das Ergebnis ist eine
                Berechnung, kein Verwaltungsakt. Geprüft gegen die Gesetzestexte mit Stand 29.04.2026.

                ## 1. Wie gerechnet wird

                Aus den erfassten Ereignissen folgt Tag für Tag der Aufenthaltsstatus (Abschnitt 2), daraus der
                Rechtskreis (Abschnitt 3): zuerst, was vorgeht, dann der Anspruch nach § 1 AsylbLG für jede Person, dann
                für Familienangehörige, zuletzt, wer sonst den Lebensunterhalt sichert. In jeder Stufe entscheidet die
                erste Regel, die zutrifft. Wann ein Wechsel wirkt, sagt Abschnitt 4, Fristen stehen in Abschnitt 5.
                Nichts geschieht durch Zeitablauf allein außer Altersgrenzen, Wartezeiten und der Unanfechtbarkeit einer
                Anerkennung; das Ende eines Titels und die Bestandskraft einer Ablehnung brauchen ein Ereignis.

                %s
                ## 3. Regeln des Rechtskreises

                %s
                ### Aufenthaltsrecht

                Die erste Zeile, die zutrifft, öffnet SGB II und SGB XII und gibt den Satz.

                %s

                ### Merkmale

                Woraus die Regeln zusammengesetzt sind.

                %s

                ## 4. Wann ein Wechsel wirkt

                %s

                Stichtag bei Anerkennung: Die Kommune bestimmt, ob die Leistungsvoraussetzung mit der Bekanntgabe
                (BEKANNTGABE, Vorgabe) oder mit der Unanfechtbarkeit, spätestens dem Titel, entfällt (UNANFECHTBARKEIT).

                %s

                ## 5. Fristen

                %s

                Feiertage außer den bundesweiten, nach dem Land der Kommune:

                %s

                ## 6. Offene Punkte

                %s
                - Stichtag bei Anerkennung: Einstellung der Kommune, Vorgabe BEKANNTGABE.
                - Asylanträge ab 12.06.2026 (GEAS): dieselben Regeln, jedes Ergebnis trägt REGEL_UNBESTAETIGT; der
                  Wortlaut von AsylG, AufenthG und AsylbLG ab diesem Tag ist nicht bestätigt.
                - § 1 Abs. 4 und § 1a AsylbLG werden nie automatisch angewandt (EuGH C-621/24); es erscheint ein Hinweis.
                - Wohnpflicht in der Aufnahmeeinrichtung (§ 47 AsylG), Zugang zu Arbeit (§ 61 AsylG) und Schulpflicht hängen
                  von Landesrecht und Herkunft ab; sie werden nicht berechnet.
                - Ein verspäteter Eilantrag hindert die Vollziehbarkeit nicht; der Klärungsfall dazu wird von zwei Personen
                  entschieden.
                """.formatted(
                        werk.version(),
                        Uebergangsdokument.markdown(),
                        regeln.regeln(),
                        regeln.aufenthaltsrecht(),
                        regeln.merkmale(),
                        regeln.richtungen(),
                        regeln.zahlen(),
                        regeln.fristen(),
                        regeln.feiertage(),
                        regeln.zweifel());
    }
}
