package de.nahtlos.unterbringung.belegung;

import de.nahtlos.unterbringung.belegungsregel.Regel;
import de.nahtlos.unterbringung.person.Wohnprofil;
import java.util.Map;

/**
 * What a placement says about the rules.
 *
 * @param person what is known about the person
 * @param abweichungen reasons for deviating, by rule
 */
public record Regelangaben(Wohnprofil person, Map<Regel, String> abweichungen) {

    public Regelangaben {
        abweichungen = Map.copyOf(abweichungen);
    }
}
