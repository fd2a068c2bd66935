package de.nahtlos.fall.fallanalyse;

import de.nahtlos.fall.fall.Handlungsfeld;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Content of a Fallanalyse.
 *
 * @param wille what the person wants, in the own words
 * @param ressourcen potential before deficit
 * @param lebenslage situation per Handlungsfeld, 0 (bad) to 10 (good)
 */
public record Analyse(
        @Size(max = 10_000) String wille,
        @NotNull @Size(max = 200) List<@NotNull @Valid Ressource> ressourcen,
        @NotNull @Size(max = 20) List<@NotNull @Valid Lebenslage> lebenslage) {

    public Analyse {
        ressourcen = ressourcen == null ? List.of() : ressourcen;
        lebenslage = lebenslage == null ? List.of() : lebenslage;
    }

    /** Something that helps. */
    public record Ressource(
            @NotNull Art art, @NotBlank @Size(max = 2000) String text) {
        /** Where it comes from. */
        public enum Art {
            PERSOENLICH,
            UMFELD,
            SOZIALRAUM
        }
    }

    /** @param wert 0 to 10 */
    public record Lebenslage(
            @NotNull Handlungsfeld handlungsfeld,
            @NotNull @Min(0) @Max(10) Integer wert,
            @Size(max = 2000) String text) {}
}
