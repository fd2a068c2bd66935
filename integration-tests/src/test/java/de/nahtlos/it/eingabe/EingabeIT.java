package de.nahtlos.it.eingabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.it.eingabe.Eingabelauf.Ergebnis;
import org.junit.jupiter.api.Test;

/**
 * I-01, the short form: values that make no sense for fields, parameters, headers and bodies of every operation. Whatever
 * comes, the answer is one that the document declares: a refusal that names the field, or a success where the value is one
 * after all.
 */
class EingabeIT {

    private static final int ANFRAGEN = 13_000;

    @Test
    void whateverComesTheAnswerIsDeclaredAndNamesTheField() throws Exception {
        Ergebnis ergebnis = Eingabelauf.mit(ANFRAGEN);

        System.out.println(ergebnis);
        assertThat(ergebnis.anfragen()).isEqualTo(ANFRAGEN);
        assertThat(ergebnis.verstoesse()).as(ergebnis.toString()).isEmpty();
    }
}
