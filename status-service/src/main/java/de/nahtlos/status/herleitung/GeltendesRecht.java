package de.nahtlos.status.herleitung;

import de.nahtlos.status.einstellung.Stichtagseinstellungen;
import de.nahtlos.status.recht.frist.Feiertage;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** By which rules, and by which decisions of the Kommune, facts are judged. */
@ApplicationScoped
public class GeltendesRecht {

    private final Regelwerk regelwerk = Regelwerk.geltendes();
    private final Stichtagseinstellungen stichtagsregeln;

    GeltendesRecht(Stichtagseinstellungen stichtagsregeln) {
        this.stichtagsregeln = stichtagsregeln;
    }

    /** The version of the rules. */
    public Regelwerk regelwerk() {
        return regelwerk;
    }

    /** What the Kommune of the work at hand has decided. Reads the database: ask once per derivation. */
    public Einstellungen einstellungen() {
        return new Einstellungen(stichtagsregeln.jetzt(), Feiertage.bundesweit());
    }

    /**
     * What the Kommune had decided by then.
     *
     * @param moment exclusive
     */
    public Einstellungen einstellungenVor(Instant moment) {
        return new Einstellungen(stichtagsregeln.wieBestaetigtVor(moment), Feiertage.bundesweit());
    }
}
