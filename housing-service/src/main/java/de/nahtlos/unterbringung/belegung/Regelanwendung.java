package de.nahtlos.unterbringung.belegung;

import de.nahtlos.unterbringung.belegungsregel.Belegungsregeln;
import de.nahtlos.unterbringung.bestand.Einheit;
import de.nahtlos.unterbringung.bestand.Unterkunft;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks a placement by the rules, and keeps the reasons for deviating. */
@ApplicationScoped
public class Regelanwendung {

    private final Belegungsregeln regeln;
    private final Lagebeschreibung beschreibung;
    private final Abweichungen abweichungen;

    Regelanwendung(Belegungsregeln regeln, Lagebeschreibung beschreibung, Abweichungen abweichungen) {
        this.regeln = regeln;
        this.beschreibung = beschreibung;
        this.abweichungen = abweichungen;
    }

    /** @throws de.nahtlos.kit.problem.Problem 422 with the rules that are broken and not deviated from */
    void verlange(BelegePlatz wunsch, Unterkunft unterkunft, Einheit einheit) {
        var verletzt = regeln.verletzt(beschreibung.lage(wunsch, unterkunft, einheit)).stream()
                .filter(it ->
                        !it.abweichung() || !wunsch.angaben().abweichungen().containsKey(it.regel()))
                .toList();
        if (!verletzt.isEmpty()) {
            throw BelegungProbleme.regelVerletzt(verletzt);
        }
    }

    void merke(Belegung belegung, BelegePlatz wunsch) {
        abweichungen.merke(belegung, wunsch.angaben().abweichungen());
    }
}
