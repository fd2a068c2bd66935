package de.nahtlos.status.recht.rechtskreis;

import java.util.List;

/** Where the rule sets come from. The core reads no files; whoever does is found as a service of the JVM. */
public interface Regelquelle {

    /** All versions that are shipped, checked, the newest first. */
    List<Regelwerk> alle();
}
