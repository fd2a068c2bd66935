package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who sees an Uebergabe: the sender (Lotse of the Fall, Leitung) and, once provided, the receiver addressed. */
@ApplicationScoped
public class Uebergabezugriff {

    private final UebergabeRepository uebergaben;
    private final Fallzugriff faelle;
    private final Caller caller;
    private final Uebergabefristen einstellungen;

    Uebergabezugriff(
            UebergabeRepository uebergaben, Fallzugriff faelle, Caller caller, Uebergabefristen einstellungen) {
        this.uebergaben = uebergaben;
        this.faelle = faelle;
        this.caller = caller;
        this.einstellungen = einstellungen;
    }

    /** @throws Problem 404 unless the caller is the sender */
    public Uebergabe requireAlsAbsender(UUID id) {
        return uebergaben.find(id).filter(this::absender).orElseThrow(Uebergabezugriff::unbekannt);
    }

    /** @throws Problem 404 unless the caller is the receiver */
    public Uebergabe requireAlsEmpfaenger(UUID id) {
        return uebergaben.find(id).filter(this::empfaenger).orElseThrow(Uebergabezugriff::unbekannt);
    }

    /** @throws Problem 404 unless the caller is sender or receiver */
    public Uebergabe require(UUID id) {
        return uebergaben
                .find(id)
                .filter(uebergabe -> absender(uebergabe) || empfaenger(uebergabe))
                .orElseThrow(Uebergabezugriff::unbekannt);
    }

    /** Whether the caller belongs to those who send Uebergaben. */
    public boolean kannAbsenden() {
        return caller.hasRole(Rollen.LOTSE) || caller.hasRole(Rollen.LEITUNG);
    }

    /** As whom the caller receives: as own Leistungstraeger, else as the Lotse. */
    public Empfaenger empfaenger() {
        return caller.hasRole(Rollen.JOBCENTER)
                ? new Empfaenger(
                        Empfaenger.Art.LEISTUNGSTRAEGER, caller.traeger().orElse("-"))
                : new Empfaenger(Empfaenger.Art.LOTSE, ich());
    }

    /** Whether the receiver has a login and answers for itself. */
    boolean antwortetSelbst(Uebergabe uebergabe) {
        return switch (uebergabe.an().art()) {
            case LOTSE -> true;
            case TRAEGER -> false;
            case LEISTUNGSTRAEGER -> einstellungen.mitAnmeldung().stream().anyMatch(uebergabe.an()::ist);
        };
    }

    /** User name of the caller. */
    String ich() {
        return caller.name();
    }

    /** The Lotse of the Fall, the Leitung, and who has handed the Fall over to another Lotse. */
    public boolean absender(Uebergabe uebergabe) {
        boolean abgegeben =
                uebergabe.an().art().uebernimmtFall() && uebergabe.erstelltVon().equals(ich());
        return kannAbsenden() && (abgegeben || faelle.sieht(uebergabe.fallId()));
    }

    private boolean empfaenger(Uebergabe uebergabe) {
        return uebergabe.status() != UebergabeStatus.ENTWURF && uebergabe.an().equals(empfaenger());
    }

    private static Problem unbekannt() {
        return Problems.notFound("Diese Uebergabe");
    }
}
