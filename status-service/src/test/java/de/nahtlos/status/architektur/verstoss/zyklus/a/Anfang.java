package de.nahtlos.status.architektur.verstoss.zyklus.a;

import de.nahtlos.status.architektur.verstoss.zyklus.b.Ende;

/** One half of a circle. */
public class Anfang {
    Ende ende;
}
