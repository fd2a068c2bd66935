package de.nahtlos.status.recht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Rechtskreiswechsel;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked case of the law document, compared by the conventions that stand in its file. */
class WorkedCasesTest {

    private static final LocalDate HORIZONT = LocalDate.of(2026, 12, 31);

    /** Cases that do not pass yet, with the reason. A case that starts to pass must leave the list. */
    private static final Map<String, String> NOCH_NICHT = Map.of();

    @ParameterizedTest(name = "{0}")
    @MethodSource("alle")
    void followsFromTheRecordedFacts(Fall fall) {
        List<String> abweichungen = fall.stichtagsregeln().stream()
                .flatMap(regel -> abweichungen(fall, regel).stream())
                .toList();
        if (!NOCH_NICHT.containsKey(fall.id())) {
            assertThat(abweichungen).isEmpty();
        } else if (abweichungen.isEmpty()) {
            fail(fall.id() + " passes now and must leave the list of open cases");
        }
    }

    static List<Fall> alle() {
        return Fall.alle();
    }

    private static List<String> abweichungen(Fall fall, Stichtagsregel regel) {
        Ergebnis ergebnis =
                Herleitung.herleiten(fall.akte(), Einstellungen.mit(regel), Regelwerk.geltendes(), HORIZONT);
        Vergleich vergleich = new Vergleich(fall, ergebnis);
        List<String> abweichungen = new ArrayList<>();
        vergleich.statusverlauf().forEach(abweichungen::add);
        vergleich.rechtskreisverlauf().forEach(abweichungen::add);
        vergleich.wechsel().forEach(abweichungen::add);
        vergleich.fristen().forEach(abweichungen::add);
        vergleich.ablehnung().forEach(abweichungen::add);
        vergleich.leistungsbeginn().forEach(abweichungen::add);
        vergleich.ersetzung(regel).forEach(abweichungen::add);
        return abweichungen;
    }

    private record Vergleich(Fall fall, Ergebnis ergebnis) {

        private Personenergebnis fuer(JsonNode erwartet) {
            return ergebnis.fuer(new PersonId(erwartet.get("person").asText()));
        }

        List<String> statusverlauf() {
            return Fall.strom(fall.erwartet("statusverlauf"))
                    .filter(e -> fuer(e).statusverlauf().stream()
                            .noneMatch(a -> a.status().name().equals(text(e, "status"))
                                    && passt(e, a.von(), a.bis())
                                    && passtWennGenannt(e, "schutzart", a.schutzart())
                                    && passtWennGenannt(e, "paragraf", a.paragraf())))
                    .map(e -> "status " + e + " statt " + fuer(e).statusverlauf())
                    .toList();
        }

        List<String> rechtskreisverlauf() {
            return Fall.strom(fall.erwartet("rechtskreisverlauf"))
                    .filter(e -> fuer(e).rechtskreisverlauf().stream()
                            .noneMatch(a -> a.rechtskreis().name().equals(text(e, "rechtskreis"))
                                    && passt(e, a.von(), a.bis())
                                    && Objects.equals(text(e, "traeger"), a.traeger())))
                    .map(e -> "rechtskreis " + e + " statt " + fuer(e).rechtskreisverlauf())
                    .toList();
        }

        /** Complete inside the Pruefzeitraum, for the persons that are named. */
        List<String> wechsel() {
            List<String> genannt = new ArrayList<>(Fall.strom(fall.erwartet("rechtskreiswechsel"))
                    .map(e -> text(e, "person"))
                    .toList());
            Fall.strom(fall.erwartet("keinRechtskreiswechsel"))
                    .map(JsonNode::asText)
                    .forEach(genannt::add);
            List<String> erwartet = Fall.strom(fall.erwartet("rechtskreiswechsel"))
                    .map(e -> text(e, "person") + text(e, "von") + text(e, "nach") + text(e, "wirksamAb"))
                    .sorted()
                    .toList();
            List<String> gefunden = ergebnis.personen().stream()
                    .flatMap(p -> p.rechtskreiswechsel().stream())
                    .filter(w -> genannt.contains(w.person().wert()) && imPruefzeitraum(w))
                    .map(w -> w.person() + w.von().name() + w.nach() + w.wirksamAb())
                    .sorted()
                    .toList();
            return erwartet.equals(gefunden) ? List.of() : List.of("wechsel " + erwartet + " statt " + gefunden);
        }

        private boolean imPruefzeitraum(Rechtskreiswechsel wechsel) {
            JsonNode zeitraum = fall.json().get("pruefzeitraum");
            LocalDate von = Fall.tag(zeitraum, "von");
            LocalDate bis = Objects.requireNonNullElse(Fall.tag(zeitraum, "bis"), HORIZONT);
            return !wechsel.wirksamAb().isBefore(von) && !wechsel.wirksamAb().isAfter(bis);
        }

        List<String> fristen() {
            return Fall.strom(fall.erwartet("fristen"))
                    .filter(e -> ergebnis.personen().stream()
                            .flatMap(p -> p.fristen().stream())
                            .noneMatch(f -> f.typ().name().equals(text(e, "typ"))
                                    && f.ende().equals(Fall.tag(e, "ende"))))
                    .map(e -> "frist " + e)
                    .toList();
        }

        /** Exactly the refusals that are named. */
        List<String> ablehnung() {
            JsonNode e = fall.erwartet("abgelehntesEreignis");
            List<String> erwartet =
                    e.isNull() ? List.of() : List.of(e.get("index").asText() + text(e, "code"));
            List<String> gefunden = ergebnis.personen().stream()
                    .flatMap(p -> p.ablehnungen().stream())
                    .map(a -> a.ereignis().wert() + a.code())
                    .toList();
            return erwartet.equals(gefunden) ? List.of() : List.of("ablehnung " + erwartet + " statt " + gefunden);
        }

        List<String> leistungsbeginn() {
            return Fall.strom(fall.erwartet("leistungsbeginn"))
                    .filter(e -> fuer(e).leistungsbeginne().stream()
                            .noneMatch(l -> l.traeger().equals(text(e, "traeger"))
                                    && Objects.equals(l.leistungAb(), Fall.tag(e, "ab"))
                                    && Objects.equals(l.lueckeVon(), Fall.tag(e, "lueckeVon"))
                                    && Objects.equals(l.lueckeBis(), Fall.tag(e, "lueckeBis"))))
                    .map(e -> "leistungsbeginn " + e + " statt " + fuer(e).leistungsbeginne())
                    .toList();
        }

        /** What was known before the correction said otherwise, and the comparison finds the replacement. */
        List<String> ersetzung(Stichtagsregel regel) {
            return Fall.strom(fall.erwartet("rechtskreiswechsel"))
                    .filter(e -> e.has("ersetztWirksamAb") && !ersetzt(e, regel))
                    .map(e -> "ersetzung " + e)
                    .toList();
        }

        private boolean ersetzt(JsonNode e, Stichtagsregel regel) {
            LocalDate storno = fall.akte().tatsachen().stream()
                    .map(t -> t.storniertAm())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            Personenergebnis vorher = Herleitung.herleiten(
                            fall.akte().wieBekanntAm(storno.minusDays(1)),
                            Einstellungen.mit(regel),
                            Regelwerk.geltendes(),
                            HORIZONT)
                    .fuer(new PersonId(text(e, "person")));
            var bisher = vorher.rechtskreiswechsel().stream()
                    .map(w -> new Wechselabgleich.Festgestellt<>(w.wirksamAb(), w.von(), w.nach(), w.wirksamAb()))
                    .toList();
            return Wechselabgleich.vergleiche(bisher, fuer(e).rechtskreiswechsel()).stream()
                    .anyMatch(b -> b instanceof Wechselabgleich.Befund.Festzustellen<LocalDate> f
                            && f.wechsel().wirksamAb().equals(Fall.tag(e, "wirksamAb"))
                            && Fall.tag(e, "ersetztWirksamAb").equals(f.ersetzt()));
        }

        /** An excerpt may begin earlier; an open end must reach the horizon. */
        private static boolean passt(JsonNode e, LocalDate von, LocalDate bis) {
            LocalDate erwartetVon = Fall.tag(e, "von");
            boolean beginnt = e.path("auszug").asBoolean() ? !von.isAfter(erwartetVon) : von.equals(erwartetVon);
            LocalDate erwartetBis = Fall.tag(e, "bis");
            boolean endet = erwartetBis == null ? bis == null || !bis.isBefore(HORIZONT) : erwartetBis.equals(bis);
            return beginnt && endet;
        }

        private static boolean passtWennGenannt(JsonNode e, String feld, Object wert) {
            return !e.hasNonNull(feld) || text(e, feld).equals(String.valueOf(wert));
        }

        private static String text(JsonNode e, String feld) {
            return e.path(feld).asText(null);
        }
    }
}
