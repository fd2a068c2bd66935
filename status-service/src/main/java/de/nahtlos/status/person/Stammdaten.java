package de.nahtlos.status.person;

import de.nahtlos.status.name.Schreibweise;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of a person that may be edited: no fact of law is in it.
 *
 * @param weitereNamen other spellings of the name on papers, for example of another transliteration
 * @param sprachen BCP 47
 * @param anschrift may be null
 * @param kontakt JSON text, null for none
 * @param merkmale needs for housing, for example BARRIEREFREI
 */
public record Stammdaten(
        String vorname,
        String nachname,
        List<Schreibweise> weitereNamen,
        List<String> sprachen,
        Anschrift anschrift,
        String kontakt,
        List<String> merkmale) {

    /** Copies the lists; null becomes empty. */
    public Stammdaten {
        weitereNamen = weitereNamen == null ? List.of() : List.copyOf(weitereNamen);
        sprachen = sprachen == null ? List.of() : List.copyOf(sprachen);
        merkmale = merkmale == null ? List.of() : List.copyOf(merkmale);
    }

    /** The name and its further spellings. */
    public List<Schreibweise> alleNamen() {
        return Stream.concat(Stream.of(new Schreibweise(vorname, nachname)), weitereNamen.stream())
                .toList();
    }
}
