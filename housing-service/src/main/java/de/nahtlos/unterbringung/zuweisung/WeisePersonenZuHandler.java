package de.nahtlos.unterbringung.zuweisung;

import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.unterbringung.person.Personensperre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Use case: the Land assigns persons. */
@ApplicationScoped
public class WeisePersonenZuHandler {

    private final ZuweisungRepository zuweisungen;
    private final Personensperre sperre;
    private final CurrentTenant tenant;
    private final Clock clock;

    WeisePersonenZuHandler(ZuweisungRepository zuweisungen, Personensperre sperre, CurrentTenant tenant, Clock clock) {
        this.zuweisungen = zuweisungen;
        this.sperre = sperre;
        this.tenant = tenant;
        this.clock = clock;
    }

    /**
     * Stores the Zuweisung of all persons or of none.
     *
     * @throws de.nahtlos.kit.problem.Problem 400 for a Gemeinde of another Kommune; 409 that names the Zuweisung in the
     *     way
     */
    @Transactional
    public Zuweisung handle(WeisePersonenZu befehl) {
        String kommune = tenant.requireKey();
        Gemeinden.verlange(kommune, befehl.gemeinde(), "/gemeinde");
        sperre.sperre(kommune, befehl.personen());
        zuweisungen.imWeg(befehl.personen(), befehl.ankunftAm()).ifPresent(imWeg -> {
            throw ZuweisungProbleme.zugewiesen(imWeg);
        });
        var zuweisung = new Zuweisung(befehl, clock.instant());
        zuweisungen.add(zuweisung);
        zuweisungen.flush();
        befehl.personen().stream()
                .sorted()
                .map(person -> new Zuweisungsperson(zuweisung, person, clock.instant()))
                .forEach(zuweisungen::add);
        zuweisungen.flush();
        return zuweisung;
    }
}
