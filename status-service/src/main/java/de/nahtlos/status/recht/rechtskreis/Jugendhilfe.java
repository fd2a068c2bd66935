package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.akte.Ausgangslage;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.ereignis.Ereignis;
import java.time.LocalDate;

/**
 * Whether the Jugendamt maintains a person. Inobhutnahme ends with the 18th birthday at the latest (§ 42 Abs. 1 SGB VIII:
 * children and adolescents); stationary help goes on as help for young adults (§ 41 SGB VIII) until its end is recorded.
 */
final class Jugendhilfe {

    private Jugendhilfe() {}

    /** What the Jugendamt does. */
    enum Art {
        KEINE,
        INOBHUTNAHME,
        HILFE;

        /** What it does after that fact; the last day of the help still belongs to it. */
        Art nach(Ereignis ereignis, LocalDate tag) {
            return switch (ereignis.typ()) {
                case INOBHUTNAHME_42A, INOBHUTNAHME_42 -> INOBHUTNAHME;
                case HILFE_34, HILFE_41 -> HILFE;
                case HILFE_ENDE -> ereignis.datum().isBefore(tag) ? KEINE : this;
                default -> this;
            };
        }
    }

    static Art zuBeginn(Ausgangslage lage) {
        return lage != null && lage.rechtskreis().grob() == Grobkreis.SGB_VIII ? Art.HILFE : Art.KEINE;
    }

    static boolean laeuft(Sachlage s) {
        return switch (s.fakten().jugendhilfe()) {
            case KEINE -> false;
            case INOBHUTNAHME -> s.istMinderjaehrig();
            case HILFE -> true;
        };
    }
}
