package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.ereignis.Ereignis;
import java.time.LocalDate;

/**
 * Whether the Jugendamt maintains a person. Inobhutnahme ends with the 18th birthday at the latest (§ 42 Abs. 1 SGB VIII:
 * children and adolescents); stationary help goes on as help for young adults (§ 41 SGB VIII) until its end is recorded.
 */
final class Jugendhilfe {

    private Jugendhilfe() {}

    private enum Art {
        KEINE,
        INOBHUTNAHME,
        HILFE
    }

    static boolean laeuft(Sachlage s) {
        return switch (art(s)) {
            case KEINE -> false;
            case INOBHUTNAHME -> s.istMinderjaehrig();
            case HILFE -> true;
        };
    }

    private static Art art(Sachlage s) {
        Art art = s.lautAusgangslage(Grobkreis.SGB_VIII) ? Art.HILFE : Art.KEINE;
        for (Ereignis e : s.biografie().ereignisseBis(s.tag(), Ereignis.class).toList()) {
            art = nach(art, e, s.tag());
        }
        return art;
    }

    /** The last day of the help still belongs to it. */
    private static Art nach(Art bisher, Ereignis e, LocalDate tag) {
        return switch (e.typ()) {
            case INOBHUTNAHME_42A, INOBHUTNAHME_42 -> Art.INOBHUTNAHME;
            case HILFE_34, HILFE_41 -> Art.HILFE;
            case HILFE_ENDE -> e.datum().isBefore(tag) ? Art.KEINE : bisher;
            default -> bisher;
        };
    }
}
