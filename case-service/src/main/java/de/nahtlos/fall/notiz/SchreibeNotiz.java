package de.nahtlos.fall.notiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Writes a note.
 *
 * @param leser user names that may read a confidential note besides author and deputy
 */
public record SchreibeNotiz(
        @NotBlank @Size(max = 10_000) String text,
        boolean vertraulich,
        @Size(max = 20) List<@NotNull @Size(max = 200) String> leser) {

    public SchreibeNotiz {
        leser = leser == null ? List.of() : leser;
    }
}
