package de.nahtlos.kit.limit;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Limits of one instance, per caller ({@code docs/zeitlimits.md}). */
@ConfigMapping(prefix = "nahtlos.limit")
public interface LimitSettings {

    /** Of people. */
    Rate user();

    /** Of other systems. */
    Rate machine();

    /** Realm roles of other systems. */
    Optional<Set<String>> machineRoles();

    /** A caller may send so many requests at once, and so many per second in the long run. */
    interface Rate {

        /** 0: without limit. */
        long perSecond();

        /** At least 1. */
        long burst();
    }
}
