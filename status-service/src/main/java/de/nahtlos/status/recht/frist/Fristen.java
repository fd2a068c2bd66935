package de.nahtlos.status.recht.frist;

import de.nahtlos.status.recht.aufenthalt.Biografie;
import java.util.List;

/** The Fristen of a person. */
public final class Fristen {

    private Fristen() {}

    /** All of them, by their end. */
    public static List<Frist> von(Biografie biografie, Feiertage feiertage) {
        return List.of();
    }
}
