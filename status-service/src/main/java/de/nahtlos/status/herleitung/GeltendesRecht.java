package de.nahtlos.status.herleitung;

import de.nahtlos.kit.tenant.CurrentTenant;
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
    private final CurrentTenant tenant;

    GeltendesRecht(Stichtagseinstellungen stichtagsregeln, CurrentTenant tenant) {
        this.stichtagsregeln = stichtagsregeln;
        this.tenant = tenant;
    }

    /** The version of the rules. */
    public Regelwerk regelwerk() {
        return regelwerk;
    }

    /** What the Kommune of the work at hand has decided. Reads the database: ask once per derivation. */
    public Einstellungen einstellungen() {
        return new Einstellungen(stichtagsregeln.jetzt(), feiertage());
    }

    /**
     * What the Kommune had decided by then.
     *
     * @param moment exclusive
     */
    public Einstellungen einstellungenVor(Instant moment) {
        return new Einstellungen(stichtagsregeln.wieBestaetigtVor(moment), feiertage());
    }

    /** Those of the Land in which the Kommune lies. */
    private Feiertage feiertage() {
        return regelwerk.daten().feiertage(tenant.key());
    }
}
