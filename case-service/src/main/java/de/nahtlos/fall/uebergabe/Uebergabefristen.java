package de.nahtlos.fall.uebergabe;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** When an Uebergabe without an answer is spoken of; each Kommune decides for itself ({@code docs/uebergabeuhr.md}). */
@ConfigMapping(prefix = "nahtlos.uebergabe")
public interface Uebergabefristen {

    /** Where the Kommune has set none. */
    Fristen fristen();

    /** The same by the 5-digit key of the Kommune. */
    Map<String, Fristen> fristenJeKommune();

    /** How often the clock is asked. */
    @WithDefault("30s")
    String pruefung();

    /** Kinds of Leistungstraeger that answer with a login of their own; the others' answers are recorded as Nachweis. */
    @WithDefault("JC")
    List<String> mitAnmeldung();

    /** Those of this Kommune. */
    default Fristen fristen(String kommune) {
        return fristenJeKommune().getOrDefault(kommune, fristen());
    }

    /** Days of waiting. */
    interface Fristen {

        /** After which the sender is reminded. */
        @WithDefault("P3D")
        Period erinnerungNach();

        /** After which the Leitung is told. */
        @WithDefault("P7D")
        Period eskalationNach();

        /** So long before wirksamAb, when the old benefit ends, the Leitung is told in any case. */
        @WithDefault("P7D")
        Period eskalationVorWirksamkeit();

        /** But the receiver always has so long. */
        @WithDefault("P1D")
        Period mindestens();

        /** When the sender is reminded. */
        default Instant erinnerung(Instant wartetSeit, ZoneId zone) {
            return nach(wartetSeit, erinnerungNach(), zone);
        }

        /** When the Leitung is told. */
        default Instant eskalation(Instant wartetSeit, LocalDate wirksamAb, ZoneId zone) {
            Instant spaetestens = nach(wartetSeit, eskalationNach(), zone);
            Instant vorher = wirksamAb
                    .minus(eskalationVorWirksamkeit())
                    .atStartOfDay(zone)
                    .toInstant();
            Instant fruehestens = nach(wartetSeit, mindestens(), zone);
            Instant faellig = vorher.isBefore(spaetestens) ? vorher : spaetestens;
            return faellig.isBefore(fruehestens) ? fruehestens : faellig;
        }

        private static Instant nach(Instant beginn, Period frist, ZoneId zone) {
            return beginn.atZone(zone).plus(frist).toInstant();
        }
    }
}
