package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.util.Map;
import java.util.Objects;

/**
 * Whether the Jugendamt maintains a person. Inobhutnahme ends with the 18th birthday at the latest (§ 42 Abs. 1 SGB VIII:
 * children and adolescents); stationary help goes on as help for young adults (§ 41 SGB VIII) until its end is recorded.
 */
final class Jugendhilfe {

    private enum Art {
        KEINE,
        INOBHUTNAHME,
        HILFE
    }

    private static final Map<Ereignistyp, Art> ARTEN = Map.of(
            Ereignistyp.INOBHUTNAHME_42A, Art.INOBHUTNAHME,
            Ereignistyp.INOBHUTNAHME_42, Art.INOBHUTNAHME,
            Ereignistyp.HILFE_34, Art.HILFE,
            Ereignistyp.HILFE_41, Art.HILFE,
            Ereignistyp.HILFE_ENDE, Art.KEINE);

    private Jugendhilfe() {}

    static boolean laeuft(Sachlage s) {
        return switch (art(s)) {
            case KEINE -> false;
            case INOBHUTNAHME -> s.istMinderjaehrig();
            case HILFE -> true;
        };
    }

    /** What the last fact says; the last day of the help still belongs to it. */
    private static Art art(Sachlage s) {
        Art zuBeginn = s.lautAusgangslage(Grobkreis.SGB_VIII) ? Art.HILFE : Art.KEINE;
        return s.biografie()
                .ereignisseBis(s.tag(), Ereignis.class)
                .filter(e -> e.typ() != Ereignistyp.HILFE_ENDE || e.datum().isBefore(s.tag()))
                .map(e -> ARTEN.get(e.typ()))
                .filter(Objects::nonNull)
                .reduce(zuBeginn, (_, letzte) -> letzte);
    }
}
