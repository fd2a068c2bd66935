package de.nahtlos.status.auskunft.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel;
import de.nahtlos.status.rechtskreis.Wechselauskunft;
import de.nahtlos.status.rechtskreis.Wechselauskunft.GeltendeBestaetigung;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * A Rechtskreiswechsel in the hand-over packet; what does not apply is left out.
 *
 * @param letzterLeistungsmonat last month that the AsylbLG authority pays or paid
 * @param bestaetigungVorBerichtigung true if the confirmation was given for a change that this one replaces
 * @param antragAm day of the application; only known if it begins the payment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WechselInUebergabe(
        UUID id,
        Grobkreis von,
        Grobkreis nach,
        LocalDate wirksamAb,
        String status,
        UUID ersetzt,
        YearMonth letzterLeistungsmonat,
        Instant bestaetigtAm,
        Boolean bestaetigungVorBerichtigung,
        LocalDate antragAm,
        LocalDate leistungAb,
        LocalDate lueckeVon,
        LocalDate lueckeBis) {

    static List<WechselInUebergabe> of(List<Rechtskreiswechsel> alle) {
        return alle.stream().map(wechsel -> of(wechsel, alle)).toList();
    }

    private static WechselInUebergabe of(Rechtskreiswechsel wechsel, List<Rechtskreiswechsel> alle) {
        var bestaetigung = Wechselauskunft.geltendeBestaetigung(wechsel, alle);
        var inhalt = wechsel.inhalt();
        var leistung = wechsel.leistung();
        return new WechselInUebergabe(
                wechsel.id(),
                inhalt.von(),
                inhalt.nach(),
                inhalt.wirksamAb(),
                wechsel.gilt() ? "FESTGESTELLT" : "STORNIERT",
                wechsel.ersetzt(),
                bestaetigung.map(b -> b.bestaetigung().letzterLeistungsmonat()).orElse(null),
                bestaetigung.map(b -> b.bestaetigung().am()).orElse(null),
                bestaetigung
                        .filter(GeltendeBestaetigung::vorBerichtigung)
                        .map(GeltendeBestaetigung::vorBerichtigung)
                        .orElse(null),
                leistung.antragAm(),
                leistung.ab(),
                leistung.lueckeVon(),
                leistung.lueckeBis());
    }
}
