package de.nahtlos.status.herleitung;

import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By which rules, and by which decisions of the Kommune, facts are judged now. */
@ApplicationScoped
public class GeltendesRecht {

    private final Regelwerk regelwerk = Regelwerk.geltendes();
    private final Einstellungen einstellungen;

    GeltendesRecht(@ConfigProperty(name = "nahtlos.stichtagsregel") Stichtagsregel stichtagsregel) {
        this.einstellungen = Einstellungen.mit(stichtagsregel);
    }

    /** The version of the rules. */
    public Regelwerk regelwerk() {
        return regelwerk;
    }

    /** What the Kommune of the work at hand has decided. */
    public Einstellungen einstellungen() {
        return einstellungen;
    }
}
