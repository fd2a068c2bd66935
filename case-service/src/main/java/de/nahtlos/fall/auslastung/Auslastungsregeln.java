package de.nahtlos.fall.auslastung;

import de.nahtlos.fall.fall.Intensitaet;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** What a Fall weighs and how much a full-time Lotse carries; each Kommune decides for itself. */
@ConfigMapping(prefix = "nahtlos.auslastung")
public interface Auslastungsregeln {

    /** Where the Kommune has set none. */
    Regeln regeln();

    /** The same by the 5-digit key of the Kommune. */
    Map<String, Regeln> regelnJeKommune();

    /** Those of this Kommune. */
    default Regeln regeln(String kommune) {
        return regelnJeKommune().getOrDefault(kommune, regeln());
    }

    /** Weights and limit, in points. */
    interface Regeln {

        @WithDefault("3")
        int hoch();

        @WithDefault("2")
        int mittel();

        @WithDefault("1")
        int niedrig();

        /** Points of a full-time post. */
        @WithDefault("160")
        int grenze();

        /** Points of a Fall. */
        default int gewicht(Intensitaet intensitaet) {
            return switch (intensitaet) {
                case HOCH -> hoch();
                case MITTEL -> mittel();
                case NIEDRIG -> niedrig();
            };
        }
    }
}
