package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.aufenthalt.Ausgang.Bleibt;
import de.nahtlos.status.recht.aufenthalt.Ausgang.Nach;
import de.nahtlos.status.recht.aufenthalt.Ausgang.Verboten;
import de.nahtlos.status.recht.begriff.Ablehnungscode;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
        List<Lage> lagen,
        Inhalt inhalt,
        Ausgang ausgang,
        String rechtsgrundlage) {

    boolean gilt(Pruefling p) {
        return kommtInBetracht(p, p.ereignis().typ()) && inhaltGilt(p);
    }

    /** Whether the row fits as far as the state tells. */
    boolean kommtInBetracht(Pruefling p, Ereignistyp typ) {
        return aus.contains(p.zustand().status()) && auf.contains(typ) && lageGilt(p);
    }

    private boolean lageGilt(Pruefling p) {
        for (Lage lage : lagen) {
            if (!lage.gilt(p)) {
                return false;
            }
        }
        return true;
    }

    boolean unabhaengigVomInhalt() {
        return inhalt == Inhalt.JEDER;
    }

    boolean inhaltGilt(Pruefling p) {
        return inhalt.gilt(p.ereignis());
    }

    /** How many of its conditions on the state of the person do not hold; the status it starts from is one of them. */
    long unerfuellte(Pruefling p) {
        long bedingungen = lagen.stream().filter(lage -> !lage.gilt(p)).count();
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
            return new Auf(aus, typen, List.of(), Inhalt.JEDER);
        }
    }

    /** The row so far: from where, on what, and under which conditions. */
    record Auf(Set<Aufenthaltsstatus> aus, Set<Ereignistyp> auf, List<Lage> lagen, Inhalt inhalt) {
        Auf wenn(Lage bedingung) {
            return new Auf(
                    aus,
                    auf,
                    Stream.concat(lagen.stream(), Stream.of(bedingung)).toList(),
                    inhalt);
        }

        Auf mit(Inhalt bedingung) {
            return new Auf(aus, auf, lagen, bedingung);
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
