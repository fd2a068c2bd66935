package de.nahtlos.fall.abwesenheit;

import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records that a Lotse is away, and is back. */
@ApplicationScoped
public class AbwesenheitHandler {

    private final Abwesenheiten abwesenheiten;
    private final Fallzugriff zugriff;
    private final Clock clock;

    AbwesenheitHandler(Abwesenheiten abwesenheiten, Fallzugriff zugriff, Clock clock) {
        this.abwesenheiten = abwesenheiten;
        this.zugriff = zugriff;
        this.clock = clock;
    }

    /**
     * From {@code von} to {@code bis} the deputy sees and works all Faelle of the Lotse.
     *
     * @param bis last day; null if it is not known yet
     * @throws de.nahtlos.kit.problem.Problem 400 if the fields do not fit together, 409 if it overlaps with another one
     */
    @Transactional
    public Abwesenheit melde(String lotse, String vertretung, LocalDate von, LocalDate bis) {
        if (lotse.equals(vertretung)) {
            throw Problems.badField("/vertretung", "Bitte jemand anderen angeben.");
        }
        if (bis != null && bis.isBefore(von)) {
            throw Problems.badField("/bis", "Liegt vor von.");
        }
        var abwesenheit = new Abwesenheit(lotse, vertretung, von, bis, zugriff.ich(), clock.instant());
        abwesenheiten.add(abwesenheit);
        return abwesenheit;
    }

    /**
     * The Lotse is back.
     *
     * @param am last day of the absence
     * @throws de.nahtlos.kit.problem.Problem 404; 400 for a day before the absence
     */
    @Transactional
    public Abwesenheit beende(String lotse, UUID id, LocalDate am) {
        Abwesenheit abwesenheit = abwesenheiten
                .find(id)
                .filter(gefunden -> gefunden.lotse().equals(lotse))
                .orElseThrow(() -> Problems.notFound("Diese Abwesenheit"));
        if (am.isBefore(abwesenheit.von())) {
            throw Problems.badField("/am", "Liegt vor dem Beginn der Abwesenheit.");
        }
        abwesenheit.endet(am);
        return abwesenheit;
    }
}
