package de.nahtlos.fall.fall;

import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Which Faelle the caller sees: the Leitung all of the Kommune, a Lotse the own and the deputised ones. */
@ApplicationScoped
public class Fallzugriff {

    private final FallRepository faelle;
    private final Caller caller;

    Fallzugriff(FallRepository faelle, Caller caller) {
        this.faelle = faelle;
        this.caller = caller;
    }

    /**
     * The Fall, if the caller may see it.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if it is unknown or not visible: the answer does not tell which
     */
    public Fall require(UUID id) {
        return faelle.find(id).filter(this::sieht).orElseThrow(() -> Problems.notFound("Dieser Fall"));
    }

    /** Whether the caller sees what belongs to this Fall; what has no Fall is for the Leitung only. */
    public boolean sieht(Optional<UUID> fallId) {
        return siehtAlle() || fallId.flatMap(faelle::find).filter(this::sieht).isPresent();
    }

    /** Whether the caller sees every Fall of the Kommune. */
    public boolean siehtAlle() {
        return caller.hasRole(Rollen.LEITUNG);
    }

    /** The user whose Faelle a list is restricted to; null for the Leitung. */
    public String nurVon() {
        return siehtAlle() ? null : ich();
    }

    /** User name of the caller. */
    public String ich() {
        return caller.name();
    }

    private boolean sieht(Fall fall) {
        return siehtAlle() || fall.betreutVon(ich());
    }
}
