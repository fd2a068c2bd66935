package de.nahtlos.status.architektur.verstoss.rechtmitframework;

import jakarta.inject.Inject;
import java.time.Clock;

/** What the law core must not be. */
public class RechtMitFramework {
    @Inject
    Clock uhr;
}
