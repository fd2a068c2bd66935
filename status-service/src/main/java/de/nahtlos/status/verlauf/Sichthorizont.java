package de.nahtlos.status.verlauf;

import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How far ahead people see a timeline. The derivation knows what age will bring in thirty years; that helps nobody today.
 * A fact may be dated a year ahead and take effect with the following month, so thirteen months show everything that
 * facts bring.
 */
@ApplicationScoped
public class Sichthorizont {

    private static final int MONATE = 13;

    private final Clock clock;

    Sichthorizont(Clock clock) {
        this.clock = clock;
    }

    /** The timeline up to the horizon. */
    public List<Rechtskreisabschnitt> begrenze(List<Rechtskreisabschnitt> verlauf) {
        LocalDate ende = LocalDate.now(clock).plusMonths(MONATE);
        List<Rechtskreisabschnitt> sichtbar = new ArrayList<>(verlauf.stream()
                .filter(abschnitt -> !abschnitt.von().isAfter(ende))
                .toList());
        if (!sichtbar.isEmpty()) {
            sichtbar.add(offen(sichtbar.removeLast(), ende));
        }
        return sichtbar;
    }

    private static Rechtskreisabschnitt offen(Rechtskreisabschnitt letzter, LocalDate ende) {
        boolean laeuftWeiter = letzter.bis() != null && !letzter.bis().isBefore(ende);
        return laeuftWeiter
                ? new Rechtskreisabschnitt(
                        letzter.rechtskreis(),
                        letzter.von(),
                        null,
                        letzter.regime(),
                        letzter.begruendung(),
                        letzter.weitere(),
                        letzter.hinweise())
                : letzter;
    }
}
