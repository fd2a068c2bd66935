package de.nahtlos.status.zustaendigkeit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.zustaendigkeit.Handlungsfeld;
import de.nahtlos.status.zustaendigkeit.Zustaendigkeit;
import de.nahtlos.status.zustaendigkeit.Zustaendigkeitsmatrix.Uebergang;
import java.util.List;

/**
 * One unit in one cell of the matrix.
 *
 * @param status left out where two columns are compared
 * @param kontakt left out if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ZustaendigkeitAnsicht(
        Aufenthaltsstatus status, Handlungsfeld handlungsfeld, String organisationseinheit, String kontakt) {

    /** Who drops out, comes in and stays. */
    public record UebergangAnsicht(
            List<ZustaendigkeitAnsicht> entfaellt,
            List<ZustaendigkeitAnsicht> neu,
            List<ZustaendigkeitAnsicht> bleibt) {

        static UebergangAnsicht of(Uebergang uebergang) {
            return new UebergangAnsicht(
                    ansichten(uebergang.entfaellt()), ansichten(uebergang.neu()), ansichten(uebergang.bleibt()));
        }

        private static List<ZustaendigkeitAnsicht> ansichten(List<Zustaendigkeit> zustaendigkeiten) {
            return zustaendigkeiten.stream()
                    .map(z -> ZustaendigkeitAnsicht.of(null, z))
                    .toList();
        }
    }

    static ZustaendigkeitAnsicht of(Aufenthaltsstatus status, Zustaendigkeit z) {
        return new ZustaendigkeitAnsicht(status, z.handlungsfeld(), z.organisationseinheit(), z.kontakt());
    }
}
