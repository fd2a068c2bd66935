package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who sees an Uebergabe: the sender (Lotse of the Fall, Leitung) and, once provided, the Leistungstraeger addressed. */
@ApplicationScoped
public class Uebergabezugriff {

    private final UebergabeRepository uebergaben;
    private final Fallzugriff faelle;
    private final Caller caller;

    Uebergabezugriff(UebergabeRepository uebergaben, Fallzugriff faelle, Caller caller) {
        this.uebergaben = uebergaben;
        this.faelle = faelle;
        this.caller = caller;
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

    /** Whether the caller belongs to the sending side. */
    public boolean istAbsender() {
        return caller.hasRole(Rollen.LOTSE) || caller.hasRole(Rollen.LEITUNG);
    }

    /** The Leistungstraeger whose packets the caller receives; one that receives none for everyone else. */
    public String traeger() {
        return caller.hasRole(Rollen.JOBCENTER) ? caller.traeger().orElse("-") : "-";
    }

    /** User name of the caller. */
    String ich() {
        return caller.name();
    }

    private boolean absender(Uebergabe uebergabe) {
        return istAbsender() && faelle.sieht(uebergabe.fallId());
    }

    private boolean empfaenger(Uebergabe uebergabe) {
        return uebergabe.status() != UebergabeStatus.ENTWURF
                && uebergabe.an().id().equals(traeger());
    }

    private static Problem unbekannt() {
        return Problems.notFound("Diese Uebergabe");
    }
}
