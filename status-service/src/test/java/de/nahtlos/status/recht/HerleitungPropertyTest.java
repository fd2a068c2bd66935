package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Eigenschaft.HORIZONT;
import static de.nahtlos.status.recht.Eigenschaft.herleiten;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.aufenthalt.Ablehnung;
import de.nahtlos.status.recht.aufenthalt.Statusabschnitt;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import de.nahtlos.status.recht.rechtskreis.Rechtskreiswechsel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every household, whatever is recorded about it, in whatever order. {@code -Dnahtlos.haushalte} says for
 * how many, {@code -Dnahtlos.seed} with which one to start.
 */
class HerleitungPropertyTest {

    private static final int HAUSHALTE = Integer.getInteger("nahtlos.haushalte", 10_000);
    private static final long SEED = Long.getLong("nahtlos.seed", 20260720L);
    private static final LocalDate FRUEHER = LocalDate.of(2024, 5, 17);

    private static final List<Eigenschaft> EIGENSCHAFTEN = List.of(
            new Eigenschaft(
                    "the Rechtskreisverlauf is gapless from the first fact on, without overlap, and ends open",
                    (_, e) -> jede(e, HerleitungPropertyTest::rechtskreisverlaufIstLueckenlos)),
            new Eigenschaft(
                    "the Statusverlauf is gapless and only an exit shares its day",
                    (_, e) -> jede(e, HerleitungPropertyTest::statusverlaufIstLueckenlos)),
            new Eigenschaft("the same record gives the same result", (a, e) -> e.equals(herleiten(a, HORIZONT))),
            new Eigenschaft(
                    "the order of recording does not matter except on one day",
                    (a, e) -> zeitleisten(e).equals(zeitleisten(herleiten(inAndererReihenfolge(a), HORIZONT)))),
            new Eigenschaft(
                    "the Storno of the last fact restores the state before",
                    (a, _) -> a.tatsachen().isEmpty()
                            || zeitleisten(herleiten(letzteStorniert(a), HORIZONT))
                                    .equals(zeitleisten(herleiten(ohneLetzte(a), HORIZONT)))),
            new Eigenschaft(
                    "a refused fact leaves no trace",
                    (a, e) -> ohneAblehnungen(e).equals(ohneAblehnungen(herleiten(ohneAbgelehnte(a, e), HORIZONT)))),
            new Eigenschaft(
                    "every change stands between two intervals, and every two of them make a change",
                    (_, e) -> jede(e, HerleitungPropertyTest::wechselPassenZumVerlauf)),
            new Eigenschaft(
                    "AsylbLG that its requirement ends is paid to the end of a month",
                    (_, e) -> jede(e, HerleitungPropertyTest::asylblgEndetMitDemMonat)),
            new Eigenschaft(
                    "a nearer horizon only cuts: nothing depends on the day of asking",
                    (a, e) -> bis(FRUEHER, e).equals(bis(FRUEHER, herleiten(a, FRUEHER)))),
            new Eigenschaft(
                    "the published differences, replayed in order, are the derived changes inside the horizon",
                    HerleitungPropertyTest::veroeffentlichtesErgibtDieWechsel));

    private static Map<String, String> gegenbeispiele;

    static List<String> eigenschaften() {
        return EIGENSCHAFTEN.stream().map(Eigenschaft::name).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eigenschaften")
    void holdsForEveryHousehold(String eigenschaft) {
        assertThat(gegenbeispiele().get(eigenschaft)).isNull();
    }

    /** One pass over all households; the first counterexample of each property. */
    private static synchronized Map<String, String> gegenbeispiele() {
        if (gegenbeispiele == null) {
            gegenbeispiele = new TreeMap<>();
            for (long seed = SEED; seed < SEED + HAUSHALTE; seed++) {
                pruefe(seed);
            }
        }
        return gegenbeispiele;
    }

    private static void pruefe(long seed) {
        Akte akte = Zufallsakte.mit(seed);
        Ergebnis ergebnis = herleiten(akte, HORIZONT);
        EIGENSCHAFTEN.stream()
                .filter(eigenschaft -> !gegenbeispiele.containsKey(eigenschaft.name()))
                .forEach(eigenschaft -> eigenschaft
                        .gegenbeispiel(seed, akte, ergebnis)
                        .ifPresent(bericht -> gegenbeispiele.put(eigenschaft.name(), bericht)));
    }

    private static boolean jede(Ergebnis ergebnis, Predicate<Personenergebnis> gilt) {
        return ergebnis.personen().stream().allMatch(gilt);
    }

    // --- what is compared

    private static boolean rechtskreisverlaufIstLueckenlos(Personenergebnis person) {
        List<Rechtskreisabschnitt> verlauf = person.rechtskreisverlauf();
        for (int i = 0; i + 1 < verlauf.size(); i++) {
            LocalDate bis = verlauf.get(i).bis();
            if (bis == null
                    || bis.isBefore(verlauf.get(i).von())
                    || !bis.plusDays(1).equals(verlauf.get(i + 1).von())) {
                return false;
            }
        }
        return verlauf.isEmpty()
                ? person.statusverlauf().isEmpty()
                : verlauf.getLast().bis() == null
                        && verlauf.getFirst()
                                .von()
                                .equals(person.statusverlauf().getFirst().von());
    }

    private static boolean statusverlaufIstLueckenlos(Personenergebnis person) {
        List<Statusabschnitt> verlauf = person.statusverlauf();
        for (int i = 0; i + 1 < verlauf.size(); i++) {
            Statusabschnitt naechster = verlauf.get(i + 1);
            LocalDate bis = verlauf.get(i).bis();
            LocalDate anschluss = naechster.status().istEndzustand() ? bis : bis == null ? null : bis.plusDays(1);
            if (bis == null
                    || bis.isBefore(verlauf.get(i).von())
                    || !naechster.von().equals(anschluss)) {
                return false;
            }
        }
        return verlauf.isEmpty() || verlauf.getLast().bis() == null;
    }

    private static boolean wechselPassenZumVerlauf(Personenergebnis person) {
        List<String> ausDemVerlauf = new ArrayList<>();
        List<Rechtskreisabschnitt> verlauf = person.rechtskreisverlauf();
        for (int i = 0; i + 1 < verlauf.size(); i++) {
            Grobkreis von = verlauf.get(i).rechtskreis().grob();
            Grobkreis nach = verlauf.get(i + 1).rechtskreis().grob();
            if (von != nach && von.zaehltAlsWechsel() && nach.zaehltAlsWechsel()) {
                ausDemVerlauf.add(von + " > " + nach + " " + verlauf.get(i + 1).von());
            }
        }
        return ausDemVerlauf.equals(Aktenbau.wechsel(person));
    }

    private static boolean asylblgEndetMitDemMonat(Personenergebnis person) {
        Set<Grobkreis> folgende = Set.of(Grobkreis.SGB_II, Grobkreis.SGB_XII, Grobkreis.BAFOEG);
        return person.rechtskreiswechsel().stream()
                .filter(w -> w.von() == Grobkreis.ASYLBLG && folgende.contains(w.nach()))
                .allMatch(w -> w.wirksamAb().getDayOfMonth() == 1);
    }

    private static List<Object> zeitleisten(Ergebnis ergebnis) {
        return ergebnis.personen().stream()
                .<Object>map(p -> List.of(
                        p.person(),
                        p.statusverlauf(),
                        p.rechtskreisverlauf(),
                        p.lageverlauf(),
                        p.verfahrensverlauf(),
                        p.rechtskreiswechsel(),
                        p.fristen(),
                        p.leistungsbeginne(),
                        Set.copyOf(p.ablehnungen())))
                .toList();
    }

    private static List<Object> ohneAblehnungen(Ergebnis ergebnis) {
        return ergebnis.personen().stream()
                .<Object>map(p -> List.of(p.statusverlauf(), p.rechtskreisverlauf(), p.rechtskreiswechsel()))
                .toList();
    }

    /** What begins up to that day; what ends later is open. */
    private static List<Object> bis(LocalDate tag, Ergebnis ergebnis) {
        return ergebnis.personen().stream()
                .<Object>map(p -> List.of(
                        p.statusverlauf(),
                        p.rechtskreiswechsel().stream()
                                .filter(w -> !w.wirksamAb().isAfter(tag))
                                .toList(),
                        p.rechtskreisverlauf().stream()
                                .filter(a -> !a.von().isAfter(tag))
                                .map(a -> a.rechtskreis() + " " + a.von() + " "
                                        + (a.bis() == null || !a.bis().isBefore(tag) ? null : a.bis())
                                        + " " + a.begruendung())
                                .toList()))
                .toList();
    }

    // --- what is done to the record

    /** The same facts in another order; those of one day keep theirs. */
    private static Akte inAndererReihenfolge(Akte akte) {
        Map<LocalDate, List<Tatsache>> tage = akte.tatsachen().stream()
                .collect(Collectors.groupingBy(Tatsache::datum, TreeMap::new, Collectors.toList()));
        List<LocalDate> gemischt =
                new ArrayList<>(akte.tatsachen().stream().map(Tatsache::datum).toList());
        Collections.shuffle(gemischt, new Random(akte.tatsachen().size()));
        return mit(
                akte, gemischt.stream().map(tag -> tage.get(tag).removeFirst()).toList());
    }

    private static Akte letzteStorniert(Akte akte) {
        List<Tatsache> tatsachen = new ArrayList<>(akte.tatsachen());
        Tatsache t = tatsachen.removeLast();
        LocalDate storno = t.erfasstAm().plusDays(1);
        tatsachen.add(new Tatsache(t.id(), t.person(), t.ereignis(), t.erfasstAm(), storno, t.uebersteuertAm()));
        return mit(akte, tatsachen);
    }

    private static Akte ohneLetzte(Akte akte) {
        return mit(akte, akte.tatsachen().subList(0, akte.tatsachen().size() - 1));
    }

    private static Akte ohneAbgelehnte(Akte akte, Ergebnis ergebnis) {
        Set<EreignisId> abgelehnt = ergebnis.personen().stream()
                .flatMap(p -> p.ablehnungen().stream())
                .map(Ablehnung::ereignis)
                .collect(Collectors.toSet());
        return mit(
                akte,
                akte.tatsachen().stream()
                        .filter(t -> !abgelehnt.contains(t.id()))
                        .toList());
    }

    private static Akte mit(Akte akte, List<Tatsache> tatsachen) {
        return new Akte(akte.personen(), akte.ausgangslagen(), tatsachen);
    }

    // --- publishing

    /** What a receiver knows who heard of every difference, while facts came in and the horizon moved on. */
    private static boolean veroeffentlichtesErgibtDieWechsel(Akte akte, Ergebnis ergebnis) {
        Stream<LocalDate> tage = Stream.concat(
                akte.tatsachen().stream().map(Tatsache::erfasstAm).sorted().limit(1),
                akte.tatsachen().stream()
                        .map(Tatsache::storniertAm)
                        .filter(Objects::nonNull)
                        .map(storno -> storno.minusDays(1))
                        .sorted()
                        .limit(1));
        Map<String, Map<Integer, Rechtskreiswechsel>> empfaenger = new TreeMap<>();
        Stream.concat(
                        tage.sorted().map(heute -> herleiten(akte.wieBekanntAm(heute), heute.plusDays(180))),
                        Stream.of(ergebnis))
                .flatMap(stand -> stand.personen().stream())
                .forEach(p -> veroeffentliche(
                        empfaenger.computeIfAbsent(p.person().wert(), _ -> new TreeMap<>()), p.rechtskreiswechsel()));
        return jede(
                ergebnis,
                p -> Set.copyOf(p.rechtskreiswechsel().stream()
                                        .map(HerleitungPropertyTest::kern)
                                        .toList())
                                .equals(Set.copyOf(empfaenger.get(p.person().wert()).values().stream()
                                        .map(HerleitungPropertyTest::kern)
                                        .toList()))
                        && empfaenger.get(p.person().wert()).size()
                                == p.rechtskreiswechsel().size());
    }

    private static void veroeffentliche(Map<Integer, Rechtskreiswechsel> empfaenger, List<Rechtskreiswechsel> neu) {
        var bisher = empfaenger.entrySet().stream()
                .map(e -> new Wechselabgleich.Festgestellt<>(
                        e.getKey(),
                        e.getValue().von(),
                        e.getValue().nach(),
                        e.getValue().wirksamAb()))
                .toList();
        for (var befund : Wechselabgleich.vergleiche(bisher, neu)) {
            switch (befund) {
                case Wechselabgleich.Befund.Festzustellen<Integer> f -> {
                    empfaenger.keySet().remove(f.ersetzt() == null ? -1 : f.ersetzt());
                    empfaenger.put(
                            1
                                    + empfaenger.keySet().stream()
                                            .max(Integer::compare)
                                            .orElse(0),
                            f.wechsel());
                }
                case Wechselabgleich.Befund.ZuStornieren<Integer> s -> empfaenger.remove(s.id());
                case Wechselabgleich.Befund.Unveraendert<Integer> _ -> {}
            }
        }
    }

    /** A changed reasoning alone is no change. */
    private static String kern(Rechtskreiswechsel w) {
        return w.von() + " > " + w.nach() + " " + w.wirksamAb();
    }
}
