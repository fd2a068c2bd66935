package de.nahtlos.status.auskunft.rest;

import de.nahtlos.status.auskunft.Personenstand;
import de.nahtlos.status.person.Geschlecht;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * View WOHNEN: what housing needs.
 *
 * @param merkmale needs, of BARRIEREFREI, NUR_FRAUEN, SCHULKIND
 * @param wohnpflicht whether the person must live in shared accommodation
 */
public record WohnenAnsicht(
        UUID id,
        String vorname,
        String nachname,
        LocalDate geburtsdatum,
        Geschlecht geschlecht,
        List<String> sprachen,
        List<MitgliedAnsicht> haushalt,
        List<String> merkmale,
        boolean wohnpflicht)
        implements Personansicht {

    private static final Set<String> BEDARFE = Set.of("BARRIEREFREI", "NUR_FRAUEN", "SCHULKIND");

    /** §§ 47, 53 AsylG: as long as the asylum procedure lasts; it ends with the recognition (§ 48 Nr. 2, § 53 Abs. 2). */
    private static final Set<String> WOHNPFLICHTIG = Set.of("ASYLSUCHENDER", "ASYLBEWERBER");

    static WohnenAnsicht of(Personenstand stand) {
        var person = stand.person();
        var stammdaten = person.stammdaten();
        return new WohnenAnsicht(
                person.id(),
                stammdaten.vorname(),
                stammdaten.nachname(),
                stand.geburtsdatum(),
                person.geschlecht().orElse(null),
                stammdaten.sprachen(),
                MitgliedAnsicht.of(stand.haushalt()),
                stammdaten.merkmale().stream().filter(BEDARFE::contains).toList(),
                WOHNPFLICHTIG.contains(stand.rechtslage().status()));
    }
}
