package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.begriff.Ablehnungscode;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.util.List;

/**
 * A fact that the law does not let take effect. It is kept, and taken up as soon as an earlier fact makes it lawful.
 *
 * @param status the state that did not allow it
 * @param erlaubt types that are allowed in that state
 */
public record Ablehnung(
        EreignisId ereignis,
        PersonId person,
        Ereignistyp typ,
        Ablehnungscode code,
        Aufenthaltsstatus status,
        String rechtsgrundlage,
        List<Ereignistyp> erlaubt) {
    public Ablehnung {
        erlaubt = List.copyOf(erlaubt);
    }
}
