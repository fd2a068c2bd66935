package de.nahtlos.fall.hilfeplan;

import de.nahtlos.fall.fall.Handlungsfeld;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a goal says: specific, measurable, dated.
 *
 * @param messgroesse by what one sees that it is reached
 * @param bis until when
 * @param status null for a new one: OFFEN
 */
public record ZielInhalt(
        @NotNull Handlungsfeld handlungsfeld,
        @NotBlank @Size(max = 500) String bezeichnung,
        @NotBlank @Size(max = 500) String messgroesse,
        @NotNull LocalDate bis,
        ZielStatus status) {

    public ZielInhalt {
        status = status == null ? ZielStatus.OFFEN : status;
    }
}
