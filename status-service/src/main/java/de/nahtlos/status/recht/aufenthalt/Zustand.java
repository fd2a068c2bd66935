package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.begriff.Aufenthaltslage;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Schutzart;
import java.util.Optional;

/**
 * Where a person stands between two facts: status, protection, title, procedure and whereabouts.
 *
 * @param schutzart of a recognised person; null otherwise or if unknown
 * @param titel null without one
 */
public record Zustand(
        Aufenthaltsstatus status, Schutzart schutzart, Titel titel, Verfahren verfahren, Aufenthaltslage lage) {

    /** Before the first fact. */
    public static final Zustand UNBEKANNT =
            new Zustand(Aufenthaltsstatus.UNGEKLAERT, null, null, Verfahren.KEINES, Aufenthaltslage.ANWESEND);

    Zustand mit(Aufenthaltsstatus neuer) {
        return new Zustand(neuer, schutzart, titel, verfahren, lage);
    }

    Zustand mit(Schutzart neue) {
        return new Zustand(status, neue, titel, verfahren, lage);
    }

    Zustand mit(Titel neuer) {
        return new Zustand(status, schutzart, neuer, verfahren, lage);
    }

    Zustand mit(Verfahren neues) {
        return new Zustand(status, schutzart, titel, neues, lage);
    }

    Zustand mit(Aufenthaltslage neue) {
        return new Zustand(status, schutzart, titel, verfahren, neue);
    }

    Zustand ohneTitel() {
        return new Zustand(status, schutzart, null, verfahren, lage);
    }

    Zustand ohneSchutz() {
        return new Zustand(status, null, titel, verfahren, lage);
    }

    /** The paragraph of the title that the status itself rests on. */
    public Optional<String> paragraf() {
        boolean ausTitel = status == Aufenthaltsstatus.AUFENTHALTSERLAUBNIS
                || status == Aufenthaltsstatus.VORUEBERGEHENDER_SCHUTZ
                || status == Aufenthaltsstatus.NIEDERLASSUNGSERLAUBNIS;
        return ausTitel && titel != null && titel.grundlage() != null
                ? Optional.of(titel.grundlage().kurz())
                : Optional.empty();
    }
}
