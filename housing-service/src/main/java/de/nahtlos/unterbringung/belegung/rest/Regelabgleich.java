package de.nahtlos.unterbringung.belegung.rest;

import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.unterbringung.belegung.Regelangaben;
import de.nahtlos.unterbringung.belegungsregel.Regel;
import de.nahtlos.unterbringung.person.Personenauskunft;
import de.nahtlos.unterbringung.person.Wohnprofil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Prepares a placement for the rules: asks status-service about the person. */
@ApplicationScoped
class Regelabgleich {

    private final Personenauskunft auskunft;

    Regelabgleich(Personenauskunft auskunft) {
        this.auskunft = auskunft;
    }

    /** A deviation from a rule, with the reason. */
    record AbweichungEingabe(
            @NotNull Regel regel,
            @NotNull @SingleLine(max = 500) String grund) {}

    /**
     * What the rules are checked with.
     *
     * @param hinweise {@code REGELN_NICHT_GEPRUEFT} if status-service could not be asked about the person
     */
    record Ergebnis(Regelangaben angaben, List<String> hinweise) {}

    /** @param ungefragt status-service is known to be away */
    Ergebnis fuer(UUID person, List<AbweichungEingabe> abweichungen, boolean ungefragt) {
        Map<Regel, String> gruende = new EnumMap<>(Regel.class);
        for (AbweichungEingabe it : abweichungen == null ? List.<AbweichungEingabe>of() : abweichungen) {
            gruende.put(it.regel(), it.grund());
        }
        if (ungefragt) {
            return new Ergebnis(new Regelangaben(Wohnprofil.UNBEKANNT, gruende), List.of());
        }
        var profil = auskunft.wohnprofil(person);
        return new Ergebnis(
                new Regelangaben(profil.orElse(Wohnprofil.UNBEKANNT), gruende),
                profil.isPresent() ? List.of() : List.of("REGELN_NICHT_GEPRUEFT"));
    }
}
