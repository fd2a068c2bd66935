package de.nahtlos.status.person;

import java.util.List;

/**
 * The part of a person that may be edited: no fact of law is in it.
 *
 * @param sprachen BCP 47
 * @param anschrift may be null
 * @param kontakt JSON text, null for none
 * @param merkmale needs for housing, for example BARRIEREFREI
 */
public record Stammdaten(
        String vorname,
        String nachname,
        List<String> sprachen,
        Anschrift anschrift,
        String kontakt,
        List<String> merkmale) {

    /** Copies the lists; null becomes empty. */
    public Stammdaten {
        sprachen = sprachen == null ? List.of() : List.copyOf(sprachen);
        merkmale = merkmale == null ? List.of() : List.copyOf(merkmale);
    }
}
