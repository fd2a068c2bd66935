package de.nahtlos.status.ereignis;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.akte.Stornierung;
import de.nahtlos.status.akte.Stornogrund;
import de.nahtlos.status.recht.ereignis.Ereignis;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Who records, and when. */
@ApplicationScoped
public class Erfasser {

    private final Caller caller;
    private final Clock clock;

    Erfasser(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** A fact that is recorded now. */
    public ErfasstesEreignis neues(UUID person, Ereignis ereignis) {
        return ErfasstesEreignis.neu(Ids.v7(clock.instant()), person, ereignis, erfassung());
    }

    ErfasstesEreignis ersatz(ErfasstesEreignis storniertes, Ereignis ersatz) {
        return storniertes.ersetztDurch(Ids.v7(clock.instant()), ersatz, erfassung());
    }

    Stornierung stornierung(Stornogrund grund, String text) {
        return new Stornierung(grund, text, clock.instant(), caller.name());
    }

    private ErfasstesEreignis.Erfassung erfassung() {
        return new ErfasstesEreignis.Erfassung(caller.name(), clock.instant());
    }
}
