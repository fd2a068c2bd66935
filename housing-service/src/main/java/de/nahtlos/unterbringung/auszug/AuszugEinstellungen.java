package de.nahtlos.unterbringung.auszug;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Map;

/** Settings of the Auszug; each Kommune decides by its Satzung. */
@ConfigMapping(prefix = "nahtlos.auszug")
public interface AuszugEinstellungen {

    /** Time for finding a flat where the Kommune has set none, for example {@code P3M}. */
    @WithDefault("P3M")
    Period frist();

    /** The same by the 5-digit key of the Kommune. */
    Map<String, Period> fristJeKommune();

    /** How often the clock is asked for overdue ones. */
    @WithDefault("10s")
    String pruefung();

    /** Time for finding a flat in this Kommune. */
    default Period frist(String kommune) {
        return fristJeKommune().getOrDefault(kommune, frist());
    }
}
