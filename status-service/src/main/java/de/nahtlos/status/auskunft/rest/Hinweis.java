package de.nahtlos.status.auskunft.rest;

import java.util.List;
import java.util.UUID;

/**
 * Something that the caller should look at.
 *
 * @param code for programs, for example MOEGLICHE_DUBLETTE
 * @param text for people
 * @param personId whom it is about
 */
public record Hinweis(String code, String text, UUID personId) {

    static List<Hinweis> dubletten(List<UUID> personen) {
        return personen.stream()
                .map(id -> new Hinweis(
                        "MOEGLICHE_DUBLETTE", "Gleiches Geburtsdatum und ähnlicher Name: Bitte prüfen.", id))
                .toList();
    }
}
