package de.nahtlos.status.recht.akte;

import de.nahtlos.status.recht.begriff.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Who is whose partner, parent and child in the household on a day. */
public final class Haushalt {

    private final List<Person> personen;
    private final NavigableSet<LocalDate> aenderungen = new TreeSet<>(List.of(LocalDate.MIN));
    private final Map<LocalDate, Familie> familien = new HashMap<>();

    public Haushalt(List<Person> personen) {
        this.personen = List.copyOf(personen);
        for (Person person : personen) {
            for (Mitgliedschaft m : person.mitgliedschaften()) {
                Optional.ofNullable(m.von()).ifPresent(aenderungen::add);
                Optional.ofNullable(m.bis()).ifPresent(bis -> aenderungen.add(bis.plusDays(1)));
            }
        }
    }

    /** The family as it is on that day; the same one until somebody joins or leaves. */
    public Familie am(LocalDate tag) {
        return familien.computeIfAbsent(aenderungen.floor(tag), seit -> new Familie(personen, seit));
    }

    /** The person with that id. */
    public Person person(PersonId id) {
        return personen.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Person nicht im Haushalt: " + id));
    }
}
