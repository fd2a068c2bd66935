package de.nahtlos.status.recht.begriff;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A value that the law changed over time.
 *
 * @param ab the value from that day on; {@link LocalDate#MIN} = since ever
 */
public record Zeitreihe<T>(NavigableMap<LocalDate, T> ab) {
    public Zeitreihe {
        ab = Collections.unmodifiableNavigableMap(new TreeMap<>(ab));
    }

    /** The value on that day; empty before the first one. */
    public Optional<T> am(LocalDate tag) {
        Map.Entry<LocalDate, T> eintrag = ab.floorEntry(tag);
        return eintrag == null ? Optional.empty() : Optional.of(eintrag.getValue());
    }

    /** The days on which the value changed. */
    public Stream<LocalDate> stichtage() {
        return ab.keySet().stream().filter(tag -> !tag.equals(LocalDate.MIN));
    }
}
