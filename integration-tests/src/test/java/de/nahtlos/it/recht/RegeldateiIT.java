package de.nahtlos.it.recht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.it.RunningStack;
import de.nahtlos.it.stack.Service;
import de.nahtlos.kit.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F-12: the packaged service with a wrong rule file does not start, and its log names file, line and what is wrong. */
class RegeldateiIT {

    @TempDir
    Path kopie;

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gueltigBis: 2022-05-31 | gueltigBis: 2022-06-01 | die Regel R03 überschneidet sich mit der Fassung in Zeile",
                "gueltigBis: 2022-05-31 | gueltigBis: 2022-05-15 | die Regel R03 hat eine Lücke vom 2022-05-16 bis 2022-05-31",
                "wenn: jugendhilfe-laeuft | wenn: jugendhilfe-leuft | unbekannte Bedingung „jugendhilfe-leuft“",
                "gueltigBis: 2022-05-31 | gueltigBis: 2022-02-30 | kein gültiges Datum: „2022-02-30“",
            })
    void stopsTheStart(String text, String anders, String fehler) throws IOException {
        Programmkopie.mit(RunningStack.get().settings().root(), kopie, "regeln.yaml", text, anders);
        var dienst = RunningStack.get().furtherInstance(Service.STATUS, kopie);

        assertThatThrownBy(dienst::start)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("ended with exit status 1 while starting");

        assertThat(Files.readString(dienst.log()))
                .containsPattern("Der Dienst startet nicht, ein Regelwerk ist fehlerhaft\\..*regeln\\.yaml[^\\n]*\\d+")
                .contains(fehler);
    }
}
