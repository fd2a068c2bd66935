package de.nahtlos.status.herleitung;

import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.rechtskreis.Rechtskreiswechsel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A change from one Rechtskreis to another as it comes out of the derivation.
 *
 * @param wechsel what changes, and when
 * @param herleitung from which fact and rules
 * @param leistung when payment begins
 */
public record AbgeleiteterWechsel(Rechtskreiswechsel wechsel, Herleitung herleitung, Leistung leistung) {

    /**
     * What changes.
     *
     * @param wirksamAb first day of the new Rechtskreis
     */
    public record Inhalt(Grobkreis von, Grobkreis nach, LocalDate wirksamAb) {}

    /**
     * Why.
     *
     * @param traeger who is responsible from then on; null where nobody is
     * @param grundEreignisId the fact that moved it; null if time alone did
     */
    public record Herleitung(
            String traeger,
            UUID grundEreignisId,
            List<String> rechtsgrundlage,
            String regelversion,
            Stichtagsregel stichtagsregel) {}

    /**
     * First day of payment and the gap before it (§ 37 Abs. 2 SGB II).
     *
     * @param antragAm day of the application; null as long as none is known
     * @param ab first day of payment; null as long as no application is known
     * @param lueckeVon null without a gap
     * @param lueckeBis null without a gap or if its end is open
     */
    public record Leistung(LocalDate antragAm, LocalDate ab, LocalDate lueckeVon, LocalDate lueckeBis) {

        /** Nothing known. */
        public static final Leistung UNBEKANNT = new Leistung(null, null, null, null);

        /** Whether anything about it can be told. */
        public boolean istBekannt() {
            return ab != null || lueckeVon != null;
        }
    }

    /** What changes. */
    public Inhalt inhalt() {
        return new Inhalt(wechsel.von(), wechsel.nach(), wechsel.wirksamAb());
    }
}
