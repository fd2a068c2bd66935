package de.nahtlos.fall.fall;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What the first reception has asked already and need not be asked again. It is for the work on the Fall and never handed
 * over.
 *
 * @param muttersprache BCP 47
 * @param behandlungsbedarf whether health care has to be arranged; a flag, no finding
 */
@Embeddable
public record AfaCheckliste(
        @Size(max = 35) @Pattern(regexp = "[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*")
        String muttersprache,

        @Enumerated(EnumType.STRING) Sprachniveau deutschniveau,
        Boolean behandlungsbedarf,
        @Min(0) @Max(30) Integer schulpflichtigeKinder) {}
