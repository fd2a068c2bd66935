package de.nahtlos.status.regeldatei;

import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.frist.Fristart;
import de.nahtlos.status.recht.frist.Fristentabelle;
import de.nahtlos.status.recht.frist.Fristregel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads {@code fristen.yaml}: every kind of period has exactly one line for each procedure law. */
final class Fristenleser {

    private final Map<Regime, Map<Fristart, Fristregel>> tabelle = new EnumMap<>(Regime.class);

    private Fristenleser() {
        for (Regime regime : Regime.values()) {
            tabelle.put(regime, new EnumMap<>(Fristart.class));
        }
    }

    static Fristentabelle lies(Knoten datei) {
        Fristenleser leser = new Fristenleser();
        datei.feld("fristen").liste().forEach(leser::zeile);
        datei.keineWeiteren();
        leser.pruefeVollstaendig(datei);
        return new Fristentabelle(leser.tabelle);
    }

    private void zeile(Knoten k) {
        Fristart art = k.feld("frist").code(Fristart.class);
        List<Regime> regime =
                k.vielleicht("regime").map(r -> List.of(r.code(Regime.class))).orElse(List.of(Regime.values()));
        Fristregel regel = new Fristregel(
                art,
                Dauer.lies(k.feld("dauer")),
                k.feld("aufWerktag").ja(),
                k.feld("rechtsgrundlage").text(),
                k.vielleicht("anmerkung").map(Knoten::text).orElse(null));
        k.keineWeiteren();
        for (Regime r : regime) {
            if (tabelle.get(r).put(art, regel) != null) {
                throw k.fehler("die Frist " + art + " steht für " + r + " doppelt");
            }
        }
    }

    private void pruefeVollstaendig(Knoten datei) {
        for (Regime regime : Regime.values()) {
            for (Fristart art : Fristart.values()) {
                if (!tabelle.get(regime).containsKey(art)) {
                    throw datei.feld("fristen").fehler("die Frist " + art + " fehlt für " + regime);
                }
            }
        }
    }
}
