package de.nahtlos.status.recht.rechtskreis;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a Rechtskreis applies.
 *
 * @param ab first day of this reasoning
 * @param regel id of the rule, e.g. {@code R20}
 * @param regelversion version of the rule set
 * @param rechtsgrundlagen paragraphs
 * @param text a German sentence for the caseworker
 */
public record Begruendung(LocalDate ab, String regel, String regelversion, List<String> rechtsgrundlagen, String text) {
    public Begruendung {
        rechtsgrundlagen = List.copyOf(rechtsgrundlagen);
    }
}
