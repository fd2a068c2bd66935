package de.nahtlos.fall.fall;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Opens a Fall.
 *
 * @param mitglieder further persons who are looked after in it
 * @param sozialraum quarter of the city
 * @param intensitaet MITTEL if it is left out: nobody has judged it yet
 */
public record OeffneFall(
        @NotNull UUID personId,
        @Size(max = 30) List<@NotNull UUID> mitglieder,
        @NotNull @Valid Eingang eingang,
        @Size(max = 200) String sozialraum,
        Intensitaet intensitaet) {

    public OeffneFall {
        mitglieder = mitglieder == null ? List.of() : mitglieder;
        intensitaet = intensitaet == null ? Intensitaet.MITTEL : intensitaet;
    }
}
