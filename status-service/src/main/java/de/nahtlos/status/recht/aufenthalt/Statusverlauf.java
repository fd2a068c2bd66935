package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The intervals of the Aufenthaltsstatus, drawn from the steps of a biography. */
public final class Statusverlauf {

    private Statusverlauf() {}

    /** Gapless from the first fact on; steps that change nothing visible are merged. */
    public static List<Statusabschnitt> von(Biografie biografie) {
        List<Statusabschnitt> verlauf = new ArrayList<>();
        for (Schritt schritt : biografie.schritte()) {
            Statusabschnitt neu = abschnitt(schritt);
            if (verlauf.isEmpty()) {
                verlauf.add(neu);
            } else if (!zeigtDasselbe(verlauf.getLast(), neu)) {
                schliesse(verlauf, neu);
            }
        }
        return List.copyOf(verlauf);
    }

    /** The day before; only an exit shares its day. A status that another one replaces on its first day leaves no trace. */
    private static void schliesse(List<Statusabschnitt> verlauf, Statusabschnitt neu) {
        LocalDate ende = neu.status().istEndzustand() ? neu.von() : neu.von().minusDays(1);
        while (!verlauf.isEmpty() && endetNach(verlauf.getLast(), ende)) {
            Statusabschnitt alt = verlauf.removeLast();
            if (!alt.von().isAfter(ende)) {
                verlauf.add(alt.bis(ende));
            }
        }
        if (!verlauf.isEmpty()
                && zeigtDasselbe(verlauf.getLast(), neu)
                && !neu.status().istEndzustand()) {
            verlauf.add(verlauf.removeLast().bis(null));
        } else {
            verlauf.add(neu);
        }
    }

    private static boolean endetNach(Statusabschnitt abschnitt, LocalDate tag) {
        return abschnitt.bis() == null || abschnitt.bis().isAfter(tag);
    }

    private static boolean zeigtDasselbe(Statusabschnitt a, Statusabschnitt b) {
        return a.status() == b.status() && a.schutzart() == b.schutzart() && Objects.equals(a.paragraf(), b.paragraf());
    }

    private static Statusabschnitt abschnitt(Schritt s) {
        Zustand z = s.zustand();
        return new Statusabschnitt(
                z.status(),
                s.ab(),
                null,
                z.status() == Aufenthaltsstatus.ANERKANNT ? z.schutzart() : null,
                z.paragraf().orElse(null),
                s.rechtsgrundlage(),
                s.grund().map(t -> t.id()).orElse(null));
    }
}
