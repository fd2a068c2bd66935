package de.nahtlos.status.person;

import de.nahtlos.kit.rest.SingleLine;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;

/**
 * Where a person lives or gets mail.
 *
 * @param plz five digits
 * @param gemeinde 8-digit AGS
 */
@Embeddable
public record Anschrift(
        @SingleLine String strasse,

        @Pattern(regexp = "\\d{5}", message = "Bitte fünf Ziffern.") String plz,

        @SingleLine String ort,

        @Pattern(regexp = "\\d{8}", message = "Bitte den achtstelligen AGS.") String gemeinde) {}
