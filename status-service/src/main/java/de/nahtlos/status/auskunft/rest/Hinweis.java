package de.nahtlos.status.auskunft.rest;

import de.nahtlos.status.person.Dubletten.Dublette;
import java.util.List;
import java.util.UUID;

/**
 * Something that the caller should look at.
 *
 * @param code for programs, for example MOEGLICHE_DUBLETTE
 * @param text for people
 * @param personId whom it is about
 * @param score how likely it is, 0 to 1
 */
public record Hinweis(String code, String text, UUID personId, double score) {

    static List<Hinweis> dubletten(List<Dublette> dubletten) {
        return dubletten.stream()
                .map(dublette -> new Hinweis(
                        "MOEGLICHE_DUBLETTE",
                        "Ähnlicher Name und ähnliches Geburtsdatum: Bitte prüfen, ob es dieselbe Person ist.",
                        dublette.person(),
                        dublette.score()))
                .toList();
    }
}
