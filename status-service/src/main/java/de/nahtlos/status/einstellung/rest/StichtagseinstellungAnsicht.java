package de.nahtlos.status.einstellung.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.status.einstellung.Stichtagseinstellung;
import de.nahtlos.status.einstellung.Stichtagseinstellung.Vermerk;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A Stichtagsregel that was proposed or set.
 *
 * @param ab first day of Zustellung to which it applies
 * @param status VORGESCHLAGEN or BESTAETIGT
 * @param hinweis what to do next, in German
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StichtagseinstellungAnsicht(
        UUID id,
        Stichtagsregel wert,
        LocalDate ab,
        String status,
        String vorgeschlagenVon,
        Instant vorgeschlagenAm,
        String bestaetigtVon,
        Instant bestaetigtAm,
        String hinweis) {

    static StichtagseinstellungAnsicht of(Stichtagseinstellung einstellung) {
        boolean gilt = einstellung.bestaetigt().isPresent();
        return new StichtagseinstellungAnsicht(
                einstellung.id(),
                einstellung.wert(),
                einstellung.ab(),
                gilt ? "BESTAETIGT" : "VORGESCHLAGEN",
                einstellung.vorschlag().von(),
                einstellung.vorschlag().am(),
                einstellung.bestaetigt().map(Vermerk::von).orElse(null),
                einstellung.bestaetigt().map(Vermerk::am).orElse(null),
                gilt
                        ? "Neue Tatsachen werden sofort mit dieser Regel hergeleitet. Für schon erfasste Zustellungen ab dem"
                                + " Beginn ist eine Neuberechnung zu starten."
                        : "Eine zweite Person der Regelpflege bestätigt den Vorschlag; bis dahin ändert sich nichts.");
    }
}
