package de.nahtlos.fall.uebergabe;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Provides many Uebergaben at once.
 *
 * @param uebergaenge those of one household go into one Uebergabe
 * @param ansprechpartner whom the receiver may ask; null: the caller
 */
public record StelleVieleBereit(
        @NotEmpty @Size(max = 5000) List<@NotNull UUID> uebergaenge,
        @NotNull @Valid Empfaenger an,
        @Size(max = 200) String ansprechpartner) {}
