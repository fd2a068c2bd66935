package de.nahtlos.fall.angebot;

import de.nahtlos.fall.fall.Handlungsfeld;
import de.nahtlos.fall.fall.Sprachniveau;
import de.nahtlos.fall.uebergang.Rechtskreis;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an offer says.
 *
 * @param traeger who provides it
 * @param kostentraeger who normally pays; null if it depends
 * @param sozialraum quarter in which it takes place; null = the whole Kommune
 * @param rechtskreise in which it can be paid
 * @param sprachniveau level of German that is needed; null = none
 * @param plaetze places; null = no limit
 * @param kinderbetreuung whether children are looked after meanwhile; no if it is left out
 * @param von first day; null = open
 * @param bis last day; null = open
 */
public record AngebotInhalt(
        @NotBlank @Size(max = 500) String bezeichnung,
        @NotNull Handlungsfeld handlungsfeld,
        @NotBlank @Size(max = 200) String traeger,
        @Size(max = 200) String kostentraeger,
        @Size(max = 200) String sozialraum,
        @NotEmpty Set<@NotNull Rechtskreis> rechtskreise,
        Sprachniveau sprachniveau,
        @Min(0) @Max(100_000) Integer plaetze,
        Boolean kinderbetreuung,
        Boolean barrierefrei,
        LocalDate von,
        LocalDate bis) {

    public AngebotInhalt {
        kinderbetreuung = kinderbetreuung != null && kinderbetreuung;
        barrierefrei = barrierefrei != null && barrierefrei;
    }
}
