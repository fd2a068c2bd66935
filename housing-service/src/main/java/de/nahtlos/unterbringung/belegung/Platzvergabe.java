package de.nahtlos.unterbringung.belegung;

import de.nahtlos.unterbringung.bestand.BestandRepository;
import de.nahtlos.unterbringung.bestand.Nutzbarkeit;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Whether a person can get a place: it can be used, neither of them is taken, and the rules allow it. */
@ApplicationScoped
public class Platzvergabe {

    private final BestandRepository bestand;
    private final BelegungRepository belegungen;
    private final Nutzbarkeit nutzbarkeit;
    private final Konfliktklaerung konflikte;
    private final Regelanwendung regeln;

    Platzvergabe(
            BestandRepository bestand,
            BelegungRepository belegungen,
            Nutzbarkeit nutzbarkeit,
            Konfliktklaerung konflikte,
            Regelanwendung regeln) {
        this.bestand = bestand;
        this.belegungen = belegungen;
        this.nutzbarkeit = nutzbarkeit;
        this.konflikte = konflikte;
        this.regeln = regeln;
    }

    /** Holds the place until the transaction ends; the lock order is person, place, stay. */
    @Transactional(TxType.MANDATORY)
    public void halte(UUID platz) {
        bestand.sperrePlatz(platz);
    }

    /** The kind of Unterkunft that somebody lives in. */
    public Unterkunftsart art(Belegung belegung) {
        return bestand.artVon(bestand.platz(belegung.platzId()));
    }

    /**
     * Holds the place until the transaction ends. The caller holds the person.
     *
     * @return the kind of its Unterkunft
     * @throws de.nahtlos.kit.problem.Problem 404 if the place is unknown; 409 with what is in the way; 422 with the rules that
     *     are broken
     */
    @Transactional(TxType.MANDATORY)
    public Unterkunftsart vergib(BelegePlatz wunsch) {
        var platz = bestand.sperrePlatz(wunsch.platzId());
        var zeit = wunsch.zeitraum();
        belegungen.raeumeWieVereinbart(platz.id(), zeit);
        konflikte.verlangeFrei(wunsch);
        var unterkunft = nutzbarkeit.verlange(platz, zeit.von(), zeit.ende());
        regeln.verlange(wunsch, unterkunft, bestand.einheit(platz.einheitId()));
        return unterkunft.art();
    }

    /** Keeps why somebody deviated from a rule. */
    @Transactional(TxType.MANDATORY)
    public void merke(Belegung belegung, BelegePlatz wunsch) {
        regeln.merke(belegung, wunsch);
    }
}
