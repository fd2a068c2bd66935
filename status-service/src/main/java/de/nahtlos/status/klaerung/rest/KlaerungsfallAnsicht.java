package de.nahtlos.status.klaerung.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.status.klaerung.Abschluss;
import de.nahtlos.status.klaerung.Entscheidung;
import de.nahtlos.status.klaerung.Klaerungsentscheidungen.Ergebnis;
import de.nahtlos.status.klaerung.Klaerungsstand;
import de.nahtlos.status.klaerung.Klaerungsstatus;
import de.nahtlos.status.recht.Stand;
import de.nahtlos.status.recht.begriff.Ablehnungscode;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A Klaerungsfall; what does not apply is left out.
 *
 * @param code why the law refuses the fact
 * @param vorschlag the proposal that stands
 * @param wirkung where the person stands, or would stand, on the day of an overridden fact
 * @param naechsterSchritt what to do, in German
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KlaerungsfallAnsicht(
        UUID id,
        UUID personId,
        UUID ereignisId,
        Ereignistyp typ,
        LocalDate datum,
        Ablehnungscode code,
        String rechtsgrundlage,
        Instant eroeffnetAm,
        Klaerungsstatus status,
        Abschluss abschluss,
        Instant geschlossenAm,
        VorschlagAnsicht vorschlag,
        WirkungAnsicht wirkung,
        String naechsterSchritt) {

    /** A proposal. */
    public record VorschlagAnsicht(Entscheidung entscheidung, String grund, String von, Instant am) {

        static VorschlagAnsicht of(Klaerungsstand.Vorschlag vorschlag) {
            return new VorschlagAnsicht(vorschlag.entscheidung(), vorschlag.grund(), vorschlag.von(), vorschlag.am());
        }
    }

    /** What an override leads to on the day of the fact. */
    public record WirkungAnsicht(Aufenthaltsstatus status, String bezeichnung, Rechtskreis rechtskreis) {

        static WirkungAnsicht of(Stand stand) {
            return stand == null
                    ? null
                    : new WirkungAnsicht(stand.status(), stand.status().bezeichnung(), stand.rechtskreis());
        }
    }

    static KlaerungsfallAnsicht of(Klaerungsstand fall) {
        return of(new Ergebnis(fall, null));
    }

    static KlaerungsfallAnsicht of(Ergebnis ergebnis) {
        Klaerungsstand fall = ergebnis.fall();
        return new KlaerungsfallAnsicht(
                fall.id(),
                fall.personId(),
                fall.ereignis().id(),
                fall.ereignis().typ(),
                fall.ereignis().datum(),
                fall.grund().code(),
                fall.grund().rechtsgrundlage(),
                fall.eroeffnetAm(),
                fall.status(),
                fall.ende().map(Klaerungsstand.Geschlossen::abschluss).orElse(null),
                fall.ende().map(Klaerungsstand.Geschlossen::am).orElse(null),
                fall.stehenderVorschlag().map(VorschlagAnsicht::of).orElse(null),
                WirkungAnsicht.of(ergebnis.wirkung()),
                fall.naechsterSchritt());
    }
}
