package de.nahtlos.unterbringung.quote.rest;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.unterbringung.quote.Quotendaten;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients tell about the quota. */
final class QuotenEingaben {

    private QuotenEingaben() {}

    /** The key from a month on, as a whole. */
    @Schema(name = "VerteilschluesselEingabe")
    record Schluessel(
            @NotNull YearMonth ab,
            @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Anteil> anteile) {

        Quotendaten.Schluessel schluessel() {
            verlangeMonat("/ab", ab);
            Map<String, Integer> jeGemeinde = new TreeMap<>();
            anteile.forEach(it -> {
                if (jeGemeinde.put(it.gemeinde(), it.anteil()) != null) {
                    throw Problems.badField("/anteile", "Die Gemeinde " + it.gemeinde() + " ist doppelt genannt.");
                }
            });
            return new Quotendaten.Schluessel(ab, jeGemeinde);
        }
    }

    /** @param anteil for example its population; only the ratio counts */
    record Anteil(
            @NotNull @Pattern(regexp = "\\d{8}", message = "Der 8-stellige Gemeindeschlüssel.") String gemeinde,

            @NotNull @Min(0) @Max(10_000_000) Integer anteil) {}

    /** @param personen whom the Kommune has to take in the month */
    @Schema(name = "AufnahmesollEingabe")
    record Soll(
            @NotNull YearMonth monat,
            @NotNull @Min(0) @Max(10_000) Integer personen) {

        Soll geprueft() {
            verlangeMonat("/monat", monat);
            return this;
        }
    }

    private static void verlangeMonat(String pointer, YearMonth monat) {
        if (monat.getYear() < 1990 || monat.getYear() > 2199) {
            throw Problems.badField(pointer, "Bitte einen Monat JJJJ-MM von 1990 bis 2199.");
        }
    }
}
