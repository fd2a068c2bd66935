package de.nahtlos.fall.fall;

import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which Faelle the caller sees: the Leitung all of the Kommune, a Lotse the own, the deputised ones and those of absent Lotsen. */
@ApplicationScoped
public class Fallzugriff {

    private final FallRepository faelle;
    private final Caller caller;
    private final Stellvertretungen stellvertretungen;

    Fallzugriff(FallRepository faelle, Caller caller, Stellvertretungen stellvertretungen) {
        this.faelle = faelle;
        this.caller = caller;
        this.stellvertretungen = stellvertretungen;
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

    /** Whose Faelle a list is restricted to; null for the Leitung. */
    public Betreuung nurVon() {
        return siehtAlle() ? null : meine();
    }

    /** The Faelle that the caller works on. */
    public Betreuung meine() {
        Set<String> lotsen = new HashSet<>(stellvertretungen.vertretene(ich()));
        lotsen.add(ich());
        return new Betreuung(ich(), lotsen);
    }

    /** Whether the caller is the deputy of this Fall or stands in for its Lotse today. */
    public boolean vertritt(Fall fall) {
        boolean fremd = fall.lotse().filter(ich()::equals).isEmpty();
        return fall.vertretung().filter(ich()::equals).isPresent()
                || fremd && fall.lotse().filter(meine().lotsen()::contains).isPresent();
    }

    /** User name of the caller. */
    public String ich() {
        return caller.name();
    }

    private boolean sieht(Fall fall) {
        return siehtAlle() || fall.betreutVon(ich()) || meine().umfasst(fall);
    }
}
