package de.nahtlos.status.regeldatei;

import de.nahtlos.status.recht.frist.Feiertag;
import de.nahtlos.status.recht.frist.Feiertag.Lage;
import de.nahtlos.status.recht.frist.Feiertage;
import de.nahtlos.status.recht.frist.Land;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code feiertage.yaml}: the holidays of the Laender. */
final class Feiertageleser {

    private Feiertageleser() {}

    static List<Land> lies(Knoten datei) {
        Map<String, Land> laender = new LinkedHashMap<>();
        for (Knoten land : datei.feld("laender").liste()) {
            Knoten schluessel = land.feld("schluessel");
            String name = land.feld("name").text();
            Feiertage feiertage = new Feiertage(land.feld("feiertage").liste().stream()
                    .map(Feiertageleser::feiertag)
                    .toList());
            land.keineWeiteren();
            if (laender.put(schluessel.text(), new Land(schluessel.text(), name, feiertage)) != null) {
                throw schluessel.fehler("das Land " + schluessel.text() + " steht doppelt");
            }
        }
        datei.keineWeiteren();
        return List.copyOf(laender.values());
    }

    private static Feiertag feiertag(Knoten k) {
        LocalDate ab = k.vielleicht("gueltigAb").map(Knoten::tag).orElse(null);
        LocalDate bis = k.vielleicht("gueltigBis").map(Knoten::tag).orElse(null);
        if (ab != null && bis != null && bis.isBefore(ab)) {
            throw k.feld("gueltigBis").fehler("gueltigBis " + bis + " liegt vor gueltigAb " + ab);
        }
        Feiertag feiertag = new Feiertag(k.feld("name").text(), lage(k), ab, bis);
        k.keineWeiteren();
        return feiertag;
    }

    private static Lage lage(Knoten k) {
        return k.vielleicht("tag")
                .<Lage>map(tag -> new Lage.Fest(jahrestag(tag)))
                .or(() -> k.vielleicht("mittwochVor").map(tag -> new Lage.MittwochVor(jahrestag(tag))))
                .orElseGet(() -> new Lage.NachOstern(k.feld("nachOstern").zahl()));
    }

    private static MonthDay jahrestag(Knoten k) {
        try {
            return MonthDay.parse("--" + k.text());
        } catch (DateTimeException e) {
            throw k.fehler("kein gültiger Tag im Jahr: „" + k.text() + "“ (erwartet MM-TT)");
        }
    }
}
