package de.nahtlos.status.pruefung.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.status.pruefung.Pruefung.Befund;
import de.nahtlos.status.recht.Personenergebnis;
import de.nahtlos.status.recht.begriff.Ablehnungscode;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.rechtskreis.Rechtskreiswechsel;
import de.nahtlos.status.verlauf.rest.FristAnsicht;
import de.nahtlos.status.verlauf.rest.RechtskreisabschnittAnsicht;
import de.nahtlos.status.verlauf.rest.RechtskreisabschnittAnsicht.BegruendungAnsicht;
import de.nahtlos.status.verlauf.rest.StatusabschnittAnsicht;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Answer to a Pruefung; each entry names the person. */
public record PruefungAntwort(
        List<Eintrag<StatusabschnittAnsicht>> statusverlauf,
        List<Eintrag<RechtskreisabschnittAnsicht>> rechtskreisverlauf,
        List<Wechsel> rechtskreiswechsel,
        List<Eintrag<FristAnsicht>> fristen,
        List<AbgelehntesEreignis> abgelehnteEreignisse,
        List<Beginn> leistungsbeginn) {

    /** An interval or Frist of a person. */
    public record Eintrag<T>(String person, @JsonUnwrapped T inhalt) {}

    /**
     * A change of the Rechtskreis.
     *
     * @param ersetztWirksamAb the day it was expected on before a correction
     */
    public record Wechsel(
            String person,
            Grobkreis von,
            Grobkreis nach,
            LocalDate wirksamAb,
            String traeger,
            @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate ersetztWirksamAb,
            BegruendungAnsicht begruendung) {

        static Wechsel of(Rechtskreiswechsel wechsel, LocalDate ersetztWirksamAb) {
            return new Wechsel(
                    wechsel.person().wert(),
                    wechsel.von(),
                    wechsel.nach(),
                    wechsel.wirksamAb(),
                    wechsel.traeger(),
                    ersetztWirksamAb,
                    BegruendungAnsicht.of(wechsel.begruendung()));
        }
    }

    /**
     * A fact that the law does not let take effect.
     *
     * @param index of the fact in the request, from 0
     */
    public record AbgelehntesEreignis(int index, Ablehnungscode code, String person, String rechtsgrundlage) {}

    /** First day of payment after an application, and the gap before it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Beginn(String person, String traeger, LocalDate ab, LocalDate lueckeVon, LocalDate lueckeBis) {}

    static PruefungAntwort of(Befund befund) {
        List<Personenergebnis> personen = befund.ergebnis().personen();
        return new PruefungAntwort(
                je(personen, Personenergebnis::statusverlauf, (p, a) -> new Eintrag<>(p, StatusabschnittAnsicht.of(a))),
                je(
                        personen,
                        Personenergebnis::rechtskreisverlauf,
                        (p, a) -> new Eintrag<>(p, RechtskreisabschnittAnsicht.of(a))),
                je(
                        personen,
                        Personenergebnis::rechtskreiswechsel,
                        (p, w) -> Wechsel.of(w, befund.ersetztWirksamAb().get(w))),
                je(personen, Personenergebnis::fristen, (p, f) -> new Eintrag<>(p, FristAnsicht.of(f))),
                je(
                        personen,
                        Personenergebnis::ablehnungen,
                        (p, a) -> new AbgelehntesEreignis(
                                Integer.parseInt(a.ereignis().wert()), a.code(), p, a.rechtsgrundlage())),
                je(
                                personen,
                                Personenergebnis::leistungsbeginne,
                                (p, l) -> new Beginn(p, l.traeger(), l.leistungAb(), l.lueckeVon(), l.lueckeBis()))
                        .stream()
                        .filter(beginn -> beginn.ab() != null)
                        .toList());
    }

    private static <T, A> List<A> je(
            List<Personenergebnis> personen,
            Function<Personenergebnis, List<T>> teil,
            BiFunction<String, T, A> ansicht) {
        return personen.stream()
                .flatMap(person -> teil.apply(person).stream()
                        .map(eintrag -> ansicht.apply(person.person().wert(), eintrag)))
                .toList();
    }
}
