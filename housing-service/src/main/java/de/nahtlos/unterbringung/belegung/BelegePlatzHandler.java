package de.nahtlos.unterbringung.belegung;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Use case: a person moves in. */
@ApplicationScoped
public class BelegePlatzHandler {

    private final Belegungsvorgang vorgang;
    private final Platzvergabe vergabe;
    private final BelegungRepository belegungen;
    private final Konfliktklaerung konflikte;
    private final Clock clock;

    BelegePlatzHandler(
            Belegungsvorgang vorgang,
            Platzvergabe vergabe,
            BelegungRepository belegungen,
            Konfliktklaerung konflikte,
            Clock clock) {
        this.vorgang = vorgang;
        this.vergabe = vergabe;
        this.belegungen = belegungen;
        this.konflikte = konflikte;
        this.clock = clock;
    }

    /**
     * Stores the stay.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if the place is unknown; 409 with the stay in the way
     */
    public Belegung handle(BelegePlatz befehl) {
        return konflikte.inTransaktion(
                befehl,
                () -> vorgang.fuerPerson(befehl.personId(), kommune -> {
                    var art = vergabe.vergib(befehl);
                    var belegung = new Belegung(
                            kommune, befehl.personId(), befehl.platzId(), befehl.zeitraum(), clock.instant());
                    belegungen.add(belegung);
                    vergabe.merke(belegung, befehl);
                    vorgang.melde(belegung.begonnen(art));
                    return belegung;
                }));
    }
}
