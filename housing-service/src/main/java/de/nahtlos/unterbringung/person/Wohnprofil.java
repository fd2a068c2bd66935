package de.nahtlos.unterbringung.person;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the rules of placement ask about a person; comes from status-service for one request and is not stored.
 *
 * @param geburtsdatum null if not known
 * @param geschlecht WEIBLICH, MAENNLICH or DIVERS; null if not known
 * @param beduerfnisse of BARRIEREFREI, NUR_FRAUEN, SCHULKIND
 * @param begleitet a parent, or a couple that may be the parents, belongs to the household
 */
public record Wohnprofil(LocalDate geburtsdatum, String geschlecht, Set<String> beduerfnisse, boolean begleitet) {

    /** Of somebody about whom nothing is known. */
    public static final Wohnprofil UNBEKANNT = new Wohnprofil(null, null, Set.of(), false);

    public Wohnprofil {
        beduerfnisse = Set.copyOf(beduerfnisse);
    }

    /** Whether the person is younger than so many years on the day; no if the birth date is not known. */
    public boolean juengerAls(int jahre, LocalDate tag) {
        return geburtsdatum != null && geburtsdatum.plusYears(jahre).isAfter(tag);
    }
}
