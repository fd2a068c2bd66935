package de.nahtlos.status.zugriff;

import java.util.Collection;
import java.util.UUID;

/** Something that says something about persons. */
public interface Personenbezug {

    /** About whom. */
    Collection<UUID> betroffene();
}
