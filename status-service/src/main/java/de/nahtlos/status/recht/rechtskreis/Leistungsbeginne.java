package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.begriff.PersonId;
import java.util.List;
import java.util.Map;

/** The first day of payment for every Rechtskreis that pays on application. */
public final class Leistungsbeginne {

    private Leistungsbeginne() {}

    /** One entry per begin of SGB II or SGB XII. */
    public static List<Leistungsbeginn> von(
            PersonId person, Map<PersonId, Biografie> biografien, Map<PersonId, List<Rechtskreisabschnitt>> verlaeufe) {
        return List.of();
    }
}
