package de.nahtlos.fall.hilfeplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a plan says as a whole, for its versions: the declarations of the parties are about it, not in it.
 *
 * @param ueberpruefungAm when it is to be reviewed; null = not agreed
 * @param ziele goals by id
 * @param massnahmen Massnahmen by id
 */
public record Planinhalt(
        LocalDate ueberpruefungAm, Map<UUID, ZielInhalt> ziele, Map<UUID, MassnahmeInhalt> massnahmen) {

    static Planinhalt von(Hilfeplan plan) {
        Map<UUID, ZielInhalt> ziele = new LinkedHashMap<>();
        plan.ziele().forEach(ziel -> ziele.put(ziel.id(), ziel.inhalt()));
        Map<UUID, MassnahmeInhalt> massnahmen = new LinkedHashMap<>();
        plan.massnahmen().forEach(massnahme -> massnahmen.put(massnahme.id(), massnahme.inhalt()));
        return new Planinhalt(plan.rahmen().ueberpruefungAm(), ziele, massnahmen);
    }
}
