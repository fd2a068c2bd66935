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
public record Aufgabenvorlage(
        String code,
        Set<String> von,
        Set<Rechtskreis> nach,
        boolean nurRueckwirkend,
        String text,
        Frist frist,
        String rolle) {

    private static final String JEDER = "*";

    /** Days that remain at least, so that no task is overdue at its birth. */
    static final int MINDESTENS_TAGE = 3;

    /**
     * When it is due.
     *
     * @param ab what the days count from
     * @param tage days after that day, negative for before
     */
    public record Frist(Ab ab, int tage) {
        /** HEUTE is the day on which the Uebergang became known. */
        public enum Ab {
            HEUTE,
            WIRKSAM_AB
        }
    }

    boolean giltFuer(Uebergang uebergang) {
        Wechsel wechsel = uebergang.wechsel();
        return (von.contains(JEDER) || von.contains(wechsel.von().name()))
                && nach.contains(wechsel.nach())
                && (!nurRueckwirkend || wechsel.wirksamAb().isBefore(uebergang.bekanntSeit()));
    }

    /** The task for this Uebergang; its Frist is never earlier than {@value #MINDESTENS_TAGE} days from today. */
    Auftrag auftrag(Uebergang uebergang, LocalDate heute) {
        LocalDate tag = switch (frist.ab()) {
            case HEUTE -> uebergang.bekanntSeit();
            case WIRKSAM_AB -> uebergang.wechsel().wirksamAb();
        };
        LocalDate faellig = tag.plusDays(frist.tage());
        LocalDate fruehestens = heute.plusDays(MINDESTENS_TAGE);
        return new Auftrag(code, text, faellig.isBefore(fruehestens) ? fruehestens : faellig, rolle);
    }
}
