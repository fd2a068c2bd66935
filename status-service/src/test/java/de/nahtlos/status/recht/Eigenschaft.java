package de.nahtlos.status.recht;

import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.akte.Person;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Something that holds for every household.
 *
 * @param gilt record and what was derived from it
 */
record Eigenschaft(String name, BiPredicate<Akte, Ergebnis> gilt) {

    static final LocalDate HORIZONT = LocalDate.of(2028, 12, 31);

    /** Why it does not hold: the smallest record that breaks it. */
    Optional<String> gegenbeispiel(long seed, Akte akte, Ergebnis ergebnis) {
        return gilt.test(akte, ergebnis) ? Optional.empty() : Optional.of(bericht(seed, verkleinert(akte)));
    }

    private boolean bricht(Akte akte) {
        return !gilt.test(akte, herleiten(akte, HORIZONT));
    }

    /** Drops facts, start states and persons as long as the property still fails. */
    private Akte verkleinert(Akte akte) {
        for (Akte kleiner : kleinere(akte)) {
            if (bricht(kleiner)) {
                return verkleinert(kleiner);
            }
        }
        return akte;
    }

    private static List<Akte> kleinere(Akte akte) {
        List<Akte> kleinere = new ArrayList<>();
        akte.tatsachen()
                .forEach(t -> kleinere.add(new Akte(akte.personen(), akte.ausgangslagen(), ohne(akte.tatsachen(), t))));
        akte.ausgangslagen()
                .forEach(l -> kleinere.add(new Akte(akte.personen(), ohne(akte.ausgangslagen(), l), akte.tatsachen())));
        for (Person person : akte.personen()) {
            boolean gebraucht =
                    akte.tatsachen().stream().anyMatch(t -> t.person().equals(person.id()))
                            || akte.ausgangslage(person.id()).isPresent();
            if (!gebraucht) {
                kleinere.add(new Akte(ohne(akte.personen(), person), akte.ausgangslagen(), akte.tatsachen()));
            }
        }
        return kleinere;
    }

    private static <T> List<T> ohne(List<T> liste, T eines) {
        return liste.stream().filter(anderes -> anderes != eines).toList();
    }

    private String bericht(long seed, Akte akte) {
        return "„%s“ gilt nicht, -Dnahtlos.seed=%d -Dnahtlos.haushalte=1, verkleinert auf%n%s%n%s%n%s"
                .formatted(
                        name,
                        seed,
                        akte.personen().stream().map(Person::toString).collect(Collectors.joining("\n")),
                        akte.ausgangslagen(),
                        akte.tatsachen().stream().map(Tatsache::toString).collect(Collectors.joining("\n")));
    }

    static Ergebnis herleiten(Akte akte, LocalDate horizont) {
        return Herleitung.herleiten(
                akte, Einstellungen.mit(Stichtagsregel.UNANFECHTBARKEIT), Regelwerk.geltendes(), horizont);
    }
}
