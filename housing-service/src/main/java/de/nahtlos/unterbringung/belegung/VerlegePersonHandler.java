package de.nahtlos.unterbringung.belegung;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Use case: a person moves to another place. One transaction: the old stay ends and the new one begins. */
@ApplicationScoped
public class VerlegePersonHandler {

    private final Belegungsvorgang vorgang;
    private final BelegungRepository belegungen;
    private final Platzvergabe vergabe;
    private final Konfliktklaerung konflikte;
    private final Clock clock;

    VerlegePersonHandler(
            Belegungsvorgang vorgang,
            BelegungRepository belegungen,
            Platzvergabe vergabe,
            Konfliktklaerung konflikte,
            Clock clock) {
        this.vorgang = vorgang;
        this.belegungen = belegungen;
        this.vergabe = vergabe;
        this.konflikte = konflikte;
        this.clock = clock;
    }

    /**
     * Moves the person.
     *
     * @param am first day on the new place
     * @param angaben about the rules of placement
     * @param vorbedingung refuses a stale version of the old stay
     * @return the new stay
     * @throws de.nahtlos.kit.problem.Problem 404, 409 with the stay in the way, 412, 422
     */
    public Belegung handle(
            UUID id, UUID neuerPlatz, LocalDate am, Regelangaben angaben, Consumer<Belegung> vorbedingung) {
        var alte = belegungen.require(id);
        var wunsch = new BelegePlatz(alte.personId(), neuerPlatz, new Zeitraum(am, null), angaben);
        return konflikte.inTransaktion(
                wunsch, () -> vorgang.fuerPerson(alte.personId(), kommune -> verlege(id, wunsch, vorbedingung)));
    }

    private Belegung verlege(UUID id, BelegePlatz wunsch, Consumer<Belegung> vorbedingung) {
        UUID neuerPlatz = wunsch.platzId();
        LocalDate am = wunsch.zeitraum().von();
        vergabe.halte(neuerPlatz);
        var alte = belegungen.require(id);
        belegungen.sperre(alte);
        vorbedingung.accept(alte);
        var neue = alte.naechste(neuerPlatz, am, clock.instant());
        vorgang.melde(alte.beende(am, Endegrund.VERLEGUNG, vergabe.art(alte)));
        belegungen.flush();
        var endgueltig = new BelegePlatz(neue.personId(), neuerPlatz, neue.zeitraum(), wunsch.angaben());
        var art = vergabe.vergib(endgueltig);
        belegungen.add(neue);
        vergabe.merke(neue, endgueltig);
        vorgang.melde(neue.begonnen(art));
        return neue;
    }
}
