package de.nahtlos.fall.auslastung;

import com.fasterxml.jackson.annotation.JsonAlias;
import de.nahtlos.kit.rest.SingleLine;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Moves the open Faelle of a Lotse.
 *
 * @param an user name of the new Lotse; null: each Fall goes to the one with the most room
 * @param faelle only these; null for all
 */
public record UebertrageFallbestand(
        @JsonAlias("lotse") @SingleLine String an,
        @Size(max = 5000) List<UUID> faelle) {}
