package de.nahtlos.status.ereignis;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.akte.Stornierung;
import de.nahtlos.status.akte.Stornogrund;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Who records, and when. */
@ApplicationScoped
class Erfasser {

    private final Caller caller;
    private final Clock clock;

    Erfasser(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    UUID neueId() {
        return Ids.v7(clock.instant());
    }

    ErfasstesEreignis.Erfassung erfassung() {
        return new ErfasstesEreignis.Erfassung(caller.name(), clock.instant());
    }

    Stornierung stornierung(Stornogrund grund, String text) {
        return new Stornierung(grund, text, clock.instant(), caller.name());
    }
}
