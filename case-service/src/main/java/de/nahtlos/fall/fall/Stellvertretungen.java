package de.nahtlos.fall.fall;

import java.util.Set;

/** Who stands in for whom because a Lotse is away. */
public interface Stellvertretungen {

    /** The Lotsen that this user stands in for today. */
    Set<String> vertretene(String nutzer);
}
