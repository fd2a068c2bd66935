package de.nahtlos.status.recht.frist;

import de.nahtlos.status.recht.begriff.Regime;
import java.util.EnumMap;
import java.util.Map;

/** How long each period lasts, by the procedure law that applies; every kind of period has its line in both. */
public record Fristentabelle(Map<Regime, Map<Fristart, Fristregel>> regeln) {
    public Fristentabelle {
        Map<Regime, Map<Fristart, Fristregel>> kopie = new EnumMap<>(Regime.class);
        regeln.forEach((regime, zeilen) -> kopie.put(regime, new EnumMap<>(zeilen)));
        regeln = kopie;
    }

    /** The line. */
    public Fristregel zeile(Fristart art, Regime regime) {
        return regeln.get(regime).get(art);
    }
}
