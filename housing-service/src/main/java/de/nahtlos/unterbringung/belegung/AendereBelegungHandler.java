package de.nahtlos.unterbringung.belegung;

import de.nahtlos.unterbringung.bestand.BestandRepository;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Use cases: a stay ends, or was recorded by mistake. */
@ApplicationScoped
public class AendereBelegungHandler {

    private final Belegungsvorgang vorgang;
    private final BestandRepository bestand;
    private final BelegungRepository belegungen;
    private final Clock clock;

    AendereBelegungHandler(
            Belegungsvorgang vorgang, BestandRepository bestand, BelegungRepository belegungen, Clock clock) {
        this.vorgang = vorgang;
        this.bestand = bestand;
        this.belegungen = belegungen;
        this.clock = clock;
    }

    /**
     * Ends a stay.
     *
     * @param am first day on which the place is free again
     * @param vorbedingung refuses a stale version
     * @throws de.nahtlos.kit.problem.Problem 404, 409, 412, 422
     */
    @Transactional
    public Belegung beende(UUID id, LocalDate am, Endegrund grund, Consumer<Belegung> vorbedingung) {
        return aendere(id, vorbedingung, (belegung, art) -> belegung.beende(am, grund, art));
    }

    /**
     * Cancels a stay.
     *
     * @param vorbedingung refuses a stale version
     * @throws de.nahtlos.kit.problem.Problem 404, 409, 412
     */
    @Transactional
    public Belegung storniere(UUID id, Consumer<Belegung> vorbedingung) {
        return aendere(id, vorbedingung, (belegung, art) -> belegung.storniere(art, clock.instant()));
    }

    private Belegung aendere(
            UUID id, Consumer<Belegung> vorbedingung, BiFunction<Belegung, Unterkunftsart, BelegungBeendet> verb) {
        var belegung = belegungen.require(id);
        return vorgang.fuerPerson(belegung.personId(), kommune -> {
            belegungen.sperre(belegung);
            vorbedingung.accept(belegung);
            var art = bestand.artVon(bestand.platz(belegung.platzId()));
            vorgang.melde(verb.apply(belegung, art));
            belegungen.flush();
            return belegung;
        });
    }
}
