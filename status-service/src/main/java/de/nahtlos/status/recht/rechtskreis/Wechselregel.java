package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Grobkreis;
import java.util.Set;

/**
 * When a change in this direction takes effect.
 *
 * @param anlass what it is about, in German
 */
public record Wechselregel(
        Set<Grobkreis> von, Set<Grobkreis> nach, String anlass, Wechseltag ab, String rechtsgrundlage) {
    public Wechselregel {
        von = Set.copyOf(von);
        nach = Set.copyOf(nach);
    }
}
