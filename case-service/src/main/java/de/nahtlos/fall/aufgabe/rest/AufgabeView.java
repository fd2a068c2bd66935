package de.nahtlos.fall.aufgabe.rest;

import de.nahtlos.fall.aufgabe.Aufgabe;
import de.nahtlos.fall.aufgabe.AufgabeStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A task.
 *
 * @param zurPruefung was done, but its cause has changed since
 * @param bezugId the Massnahme or Uebergabe that it is about
 */
public record AufgabeView(
        UUID id,
        String code,
        String text,
        LocalDate frist,
        String rolle,
        AufgabeStatus status,
        boolean zurPruefung,
        UUID fallId,
        UUID uebergangId,
        UUID bezugId,
        Instant erledigtAm,
        String erledigtVon,
        String vermerk) {

    /** The view of a task. */
    public static AufgabeView of(Aufgabe aufgabe) {
        return new AufgabeView(
                aufgabe.id(),
                aufgabe.auftrag().code(),
                aufgabe.auftrag().text(),
                aufgabe.auftrag().frist(),
                aufgabe.auftrag().rolle(),
                aufgabe.status(),
                aufgabe.zurPruefung(),
                aufgabe.anlass().fallId(),
                aufgabe.anlass().uebergangId(),
                aufgabe.anlass().bezugId(),
                aufgabe.erledigtAm().orElse(null),
                aufgabe.erledigtVon().orElse(null),
                aufgabe.vermerk().orElse(null));
    }
}
