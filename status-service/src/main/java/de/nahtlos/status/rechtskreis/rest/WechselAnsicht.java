package de.nahtlos.status.rechtskreis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.rechtskreis.Leistungsmonat;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel.Bestaetigung;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A Rechtskreiswechsel; what does not apply is left out.
 *
 * @param traeger who is responsible from then on
 * @param status FESTGESTELLT or STORNIERT
 * @param ersetzt the one that this one corrects
 * @param bestaetigt true if the authority has confirmed it
 * @param letzterLeistungsmonat last month paid, if confirmed
 * @param hinweis on a confirmed month that is not the expected one
 * @param leistungAb first day of payment, if an application is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WechselAnsicht(
        UUID id,
        UUID personId,
        Grobkreis von,
        Grobkreis nach,
        LocalDate wirksamAb,
        String traeger,
        String status,
        UUID ersetzt,
        Boolean bestaetigt,
        YearMonth letzterLeistungsmonat,
        String hinweis,
        LocalDate leistungAb,
        LocalDate lueckeVon,
        LocalDate lueckeBis) {

    static WechselAnsicht of(Rechtskreiswechsel wechsel) {
        var inhalt = wechsel.inhalt();
        var leistung = wechsel.leistung();
        return new WechselAnsicht(
                wechsel.id(),
                wechsel.personId(),
                inhalt.von(),
                inhalt.nach(),
                inhalt.wirksamAb(),
                wechsel.herleitung().traeger(),
                wechsel.gilt() ? "FESTGESTELLT" : "STORNIERT",
                wechsel.ersetzt(),
                wechsel.bestaetigung().map(b -> true).orElse(null),
                wechsel.bestaetigung().map(Bestaetigung::letzterLeistungsmonat).orElse(null),
                Leistungsmonat.hinweis(wechsel).orElse(null),
                leistung.ab(),
                leistung.lueckeVon(),
                leistung.lueckeBis());
    }
}
