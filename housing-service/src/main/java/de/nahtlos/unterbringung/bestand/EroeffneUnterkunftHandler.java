package de.nahtlos.unterbringung.bestand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Use case: a new Unterkunft. */
@ApplicationScoped
public class EroeffneUnterkunftHandler {

    private final BestandRepository bestand;
    private final Clock clock;

    EroeffneUnterkunftHandler(BestandRepository bestand, Clock clock) {
        this.bestand = bestand;
        this.clock = clock;
    }

    /** Stores the Unterkunft. */
    @Transactional
    public Unterkunft handle(EroeffneUnterkunft befehl) {
        var unterkunft = new Unterkunft(befehl, clock.instant());
        bestand.add(unterkunft);
        return unterkunft;
    }
}
