package de.nahtlos.unterbringung.zuweisung.rest;

import de.nahtlos.unterbringung.zuweisung.Aufhebungsgrund;
import de.nahtlos.unterbringung.zuweisung.Checkliste;
import de.nahtlos.unterbringung.zuweisung.Deutschniveau;
import de.nahtlos.unterbringung.zuweisung.WeisePersonenZu;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients tell about Zuweisungen. */
final class ZuweisungEingaben {

    private ZuweisungEingaben() {}

    /** @param personen a family is assigned together */
    @Schema(name = "ZuweisungEingabe")
    record Neu(
            @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> personen,

            @NotNull @Pattern(regexp = "\\d{8}", message = "Der 8-stellige Gemeindeschlüssel.") String gemeinde,

            @NotNull LocalDate ankunftAm,
            @Valid ChecklisteEingabe checkliste) {

        WeisePersonenZu befehl() {
            return new WeisePersonenZu(
                    Set.copyOf(personen), gemeinde, ankunftAm, checkliste == null ? null : checkliste.checkliste());
        }
    }

    /** The AfA checklist. */
    record ChecklisteEingabe(
            @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*", message = "Ein Sprachcode nach BCP 47, etwa ar.")
            @Size(max = 35) String muttersprache,

            Deutschniveau deutschniveau,
            Boolean gesundheitsbedarf,
            @Min(0) @Max(30) Integer schulpflichtigeKinder) {

        Checkliste checkliste() {
            return new Checkliste(muttersprache, deutschniveau, gesundheitsbedarf, schulpflichtigeKinder);
        }
    }

    /** @param am first day on which it does not hold any more; of an IRRTUM the day of arrival is meant */
    @Schema(name = "AufhebungEingabe")
    record Aufhebung(
            @NotNull Aufhebungsgrund grund, @NotNull LocalDate am) {}
}
