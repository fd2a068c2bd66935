package de.nahtlos.status.architektur.verstoss.zyklus.b;

import de.nahtlos.status.architektur.verstoss.zyklus.a.Anfang;

/** The other half. */
public class Ende {
    Anfang anfang;
}
