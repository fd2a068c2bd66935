package de.nahtlos.status.recht.akte;

import de.nahtlos.status.recht.begriff.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything known of one household.
 *
 * @param tatsachen all facts in the order in which they were recorded, the cancelled ones included
 */
public record Akte(List<Person> personen, List<Ausgangslage> ausgangslagen, List<Tatsache> tatsachen) {
    public Akte {
        personen = List.copyOf(personen);
        ausgangslagen = List.copyOf(ausgangslagen);
        tatsachen = List.copyOf(tatsachen);
    }

    /** The record as it stood on that day: without what was not known yet, with what was not yet cancelled. */
    public Akte wieBekanntAm(LocalDate kenntnisstand) {
        List<Tatsache> bekannt = tatsachen.stream()
                .filter(tatsache -> tatsache.bekanntAm(kenntnisstand))
                .map(tatsache -> tatsache.wieBekanntAm(kenntnisstand))
                .toList();
        return new Akte(personen, ausgangslagen, bekannt);
    }

    /** The facts that stand, by day; those of one day in the order of recording. */
    public List<Tatsache> geltendeTatsachen() {
        return tatsachen.stream()
                .filter(tatsache -> tatsache.storniertAm() == null)
                .sorted(Comparator.comparing(Tatsache::datum))
                .toList();
    }

    /** The state at the start of a person's record, if it starts in the middle of a biography. */
    public Optional<Ausgangslage> ausgangslage(PersonId person) {
        return ausgangslagen.stream()
                .filter(lage -> lage.person().equals(person))
                .findFirst();
    }
}
