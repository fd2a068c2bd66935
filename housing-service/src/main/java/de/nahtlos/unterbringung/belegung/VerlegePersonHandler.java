package de.nahtlos.unterbringung.belegung;

import de.nahtlos.unterbringung.bestand.BestandRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Use case: a person moves to another place. One transaction: the old stay ends and the new one begins. */
@ApplicationScoped
public class VerlegePersonHandler {

    private final Belegungsvorgang vorgang;
    private final BestandRepository bestand;
    private final BelegungRepository belegungen;
    private final Konfliktklaerung konflikte;
    private final Clock clock;

    VerlegePersonHandler(
            Belegungsvorgang vorgang,
            BestandRepository bestand,
            BelegungRepository belegungen,
            Konfliktklaerung konflikte,
            Clock clock) {
        this.vorgang = vorgang;
        this.bestand = bestand;
        this.belegungen = belegungen;
        this.konflikte = konflikte;
        this.clock = clock;
    }

    /**
     * Moves the person.
     *
     * @param am first day on the new place
     * @param vorbedingung refuses a stale version of the old stay
     * @return the new stay
     * @throws de.nahtlos.kit.problem.Problem 404, 409 with the stay in the way, 412, 422
     */
    public Belegung handle(UUID id, UUID neuerPlatz, LocalDate am, Consumer<Belegung> vorbedingung) {
        var alte = belegungen.require(id);
        var wunsch = new BelegePlatz(alte.personId(), neuerPlatz, new Zeitraum(am, null));
        return konflikte.inTransaktion(
                wunsch,
                () -> vorgang.fuerPerson(alte.personId(), kommune -> verlege(id, neuerPlatz, am, vorbedingung)));
    }

    private Belegung verlege(UUID id, UUID neuerPlatz, LocalDate am, Consumer<Belegung> vorbedingung) {
        var platz = bestand.sperrePlatz(neuerPlatz);
        var alte = belegungen.require(id);
        belegungen.sperre(alte);
        vorbedingung.accept(alte);
        var neue = alte.naechste(neuerPlatz, am, clock.instant());
        vorgang.melde(alte.beende(am, Endegrund.VERLEGUNG, bestand.artVon(bestand.platz(alte.platzId()))));
        belegungen.flush();
        konflikte.verlangeFrei(new BelegePlatz(neue.personId(), neuerPlatz, neue.zeitraum()));
        belegungen.add(neue);
        vorgang.melde(neue.begonnen(bestand.artVon(platz)));
        return neue;
    }
}
