package de.nahtlos.unterbringung.bestand;

import de.nahtlos.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Use cases: a new Einheit in an Unterkunft, new places in an Einheit. */
@ApplicationScoped
public class BaueAusHandler {

    private final BestandRepository bestand;
    private final Clock clock;

    BaueAusHandler(BestandRepository bestand, Clock clock) {
        this.bestand = bestand;
        this.clock = clock;
    }

    /**
     * A new flat or room.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if the Unterkunft is unknown; 409 if it has an Einheit of that name
     */
    @Transactional
    public Einheit richteEin(UUID unterkunft, String bezeichnung, Set<Merkmal> merkmale) {
        var einheit = bestand.unterkunft(unterkunft).richteEin(bezeichnung, merkmale, clock.instant());
        try {
            bestand.add(einheit);
            bestand.flush();
        } catch (ConstraintViolationException e) {
            throw Problems.KONFLIKT.with("Diese Unterkunft hat schon eine Einheit mit dieser Bezeichnung.");
        }
        return einheit;
    }

    /**
     * New places.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if the Einheit is unknown
     */
    @Transactional
    public List<Platz> schaffePlaetze(UUID einheit, int anzahl) {
        var plaetze = bestand.sperreEinheit(einheit).schaffePlaetze(anzahl, clock.instant());
        plaetze.forEach(bestand::add);
        return plaetze;
    }
}
