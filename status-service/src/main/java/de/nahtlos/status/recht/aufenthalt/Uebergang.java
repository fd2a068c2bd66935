package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.aufenthalt.Ausgang.Bleibt;
import de.nahtlos.status.recht.aufenthalt.Ausgang.Nach;
import de.nahtlos.status.recht.aufenthalt.Ausgang.Verboten;
import de.nahtlos.status.recht.begriff.Ablehnungscode;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One row of the {@link Uebergangstabelle}: from these states, on these facts, under this condition, to that outcome.
 *
 * @param lagen conditions on the state of the person; all of them must hold
 * @param inhalt condition on what the fact says
 * @param rechtsgrundlage the paragraph the row stands on
 */
record Uebergang(
        Set<Aufenthaltsstatus> aus,
        Set<Ereignistyp> auf,
        List<Predicate<Pruefling>> lagen,
        Predicate<Ereignis> inhalt,
        Ausgang ausgang,
        String rechtsgrundlage) {

    private static final Predicate<Ereignis> JEDER_INHALT = e -> true;

    boolean gilt(Pruefling p) {
        return kommtInBetracht(p, p.ereignis().typ()) && inhaltGilt(p);
    }

    /** Whether the row fits as far as the state tells. */
    boolean kommtInBetracht(Pruefling p, Ereignistyp typ) {
        return aus.contains(p.zustand().status()) && auf.contains(typ) && lageGilt(p);
    }

    private boolean lageGilt(Pruefling p) {
        for (Predicate<Pruefling> lage : lagen) {
            if (!lage.test(p)) {
                return false;
            }
        }
        return true;
    }

    boolean unabhaengigVomInhalt() {
        return inhalt == JEDER_INHALT;
    }

    boolean inhaltGilt(Pruefling p) {
        return inhalt.test(p.ereignis());
    }

    /** How many of its conditions on the state of the person do not hold; the status it starts from is one of them. */
    long unerfuellte(Pruefling p) {
        long bedingungen = lagen.stream().filter(lage -> !lage.test(p)).count();
        return aus.contains(p.zustand().status()) ? bedingungen : bedingungen + 1;
    }

    boolean istErlaubt() {
        return !(ausgang instanceof Verboten);
    }

    static Aus aus(Aufenthaltsstatus erster, Aufenthaltsstatus... weitere) {
        return new Aus(EnumSet.of(erster, weitere));
    }

    static Aus ausJedem() {
        return new Aus(EnumSet.allOf(Aufenthaltsstatus.class));
    }

    /** The row so far: from where. */
    record Aus(Set<Aufenthaltsstatus> aus) {
        Auf auf(Ereignistyp erster, Ereignistyp... weitere) {
            return auf(EnumSet.of(erster, weitere));
        }

        Auf auf(Set<Ereignistyp> typen) {
            return new Auf(aus, typen, List.of(), JEDER_INHALT);
        }
    }

    /** The row so far: from where, on what, and under which conditions. */
    record Auf(
            Set<Aufenthaltsstatus> aus,
            Set<Ereignistyp> auf,
            List<Predicate<Pruefling>> lagen,
            Predicate<Ereignis> inhalt) {
        Auf wenn(Predicate<Pruefling> bedingung) {
            return new Auf(
                    aus,
                    auf,
                    Stream.concat(lagen.stream(), Stream.of(bedingung)).toList(),
                    inhalt);
        }

        Auf mit(Predicate<Ereignis> bedingung) {
            return new Auf(aus, auf, lagen, inhalt == JEDER_INHALT ? bedingung : inhalt.and(bedingung));
        }

        Uebergang nach(Aufenthaltsstatus status, String rechtsgrundlage) {
            return new Uebergang(aus, auf, lagen, inhalt, new Nach(status), rechtsgrundlage);
        }

        Uebergang bleibt(String rechtsgrundlage) {
            return new Uebergang(aus, auf, lagen, inhalt, new Bleibt(), rechtsgrundlage);
        }

        Uebergang verboten(Ablehnungscode code, String rechtsgrundlage) {
            return new Uebergang(aus, auf, lagen, inhalt, new Verboten(code), rechtsgrundlage);
        }
    }
}
