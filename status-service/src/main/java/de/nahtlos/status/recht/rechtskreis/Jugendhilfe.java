package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;

/** Whether the Jugendamt maintains a person: it ends with the help, without § 41 SGB VIII also with the 18th birthday. */
final class Jugendhilfe {

    private Jugendhilfe() {}

    static boolean laeuft(Sachlage s) {
        return art(s) == Art.JUNGE_VOLLJAEHRIGE || art(s) == Art.MINDERJAEHRIGE && s.istMinderjaehrig();
    }

    private enum Art {
        KEINE,
        MINDERJAEHRIGE,
        JUNGE_VOLLJAEHRIGE
    }

    private static Art art(Sachlage s) {
        Art art = s.lautAusgangslage(Grobkreis.SGB_VIII) ? Art.MINDERJAEHRIGE : Art.KEINE;
        for (Ereignis e : s.biografie().ereignisseBis(s.tag(), Ereignis.class).toList()) {
            art = nach(art, e, s.tag());
        }
        return art;
    }

    /** The last day of the help still belongs to it. */
    private static Art nach(Art bisher, Ereignis e, LocalDate tag) {
        if (e.typ() == Ereignistyp.HILFE_ENDE) {
            return e.datum().isBefore(tag) ? Art.KEINE : bisher;
        }
        if (e.typ() == Ereignistyp.HILFE_41) {
            return Art.JUNGE_VOLLJAEHRIGE;
        }
        boolean beginnt = e.typ() == Ereignistyp.INOBHUTNAHME_42A
                || e.typ() == Ereignistyp.INOBHUTNAHME_42
                || e.typ() == Ereignistyp.HILFE_34;
        return beginnt ? Art.MINDERJAEHRIGE : bisher;
    }
}
