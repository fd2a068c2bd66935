package de.nahtlos.fall.uebergang;

import de.nahtlos.fall.aufgabe.Auftrag;
import java.time.LocalDate;
import java.util.Set;

/**
 * A task that an Uebergang brings with it, as written in {@code vorlagen/uebergangsaufgaben.json}.
 *
 * @param code name of the task
 * @param von codes of the Rechtskreise before; {@code *} for any
 * @param nach Rechtskreise after
 * @param nurRueckwirkend only if wirksamAb lay in the past when the Uebergang became known
 * @param text German, with the paragraph of law
 * @param rolle responsible realm role
 */
record Aufgabenvorlage(
        String code,
        Set<String> von,
        Set<Rechtskreis> nach,
        boolean nurRueckwirkend,
        String text,
        Vorlagenfrist frist,
        String rolle) {

    static final String JEDER = "*";

    boolean giltFuer(Uebergang uebergang) {
        Wechsel wechsel = uebergang.wechsel();
        return (von.contains(JEDER) || von.contains(wechsel.von().name()))
                && nach.contains(wechsel.nach())
                && (!nurRueckwirkend || uebergang.rueckwirkend());
    }

    /** The task for this Uebergang. */
    Auftrag auftrag(Uebergang uebergang, LocalDate heute) {
        return new Auftrag(
                code,
                text,
                Auftrag.fruehestens(frist.tag(uebergang), heute),
                rolle,
                frist.bezug().orElse(null));
    }
}
