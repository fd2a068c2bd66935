package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.Zeitreihe;
import de.nahtlos.status.recht.frist.Altersgrenzen;
import de.nahtlos.status.recht.frist.Feiertage;
import de.nahtlos.status.recht.frist.Fristentabelle;
import de.nahtlos.status.recht.frist.Land;
import java.util.List;

/**
 * The dated numbers and names that the rules count with.
 *
 * @param leistungsnamen what the benefit of SGB II is called
 * @param aussetzungMonate § 1 Abs. 1 Nr. 3 Buchst. c AsylbLG
 * @param wechselregeln when a change takes effect, by its direction; the first line that fits decides
 * @param laender with their holidays
 */
public record Rechtsdaten(
        Altersgrenzen altersgrenzen,
        Zeitreihe<Wartezeit> wartezeiten,
        Zeitreihe<String> leistungsnamen,
        int aussetzungMonate,
        List<Wechselregel> wechselregeln,
        Fristentabelle fristen,
        List<Land> laender) {
    public Rechtsdaten {
        wechselregeln = List.copyOf(wechselregeln);
        laender = List.copyOf(laender);
    }

    /** When a change in this direction takes effect. */
    Wechseltag wechseltag(Grobkreis von, Grobkreis nach) {
        return wechselregeln.stream()
                .filter(regel -> regel.von().contains(von) && regel.nach().contains(nach))
                .map(Wechselregel::ab)
                .findFirst()
                .orElse(Wechseltag.TAG);
    }

    /** The holidays of the Land in which the Kommune lies; only the nationwide ones if nobody knows the Land. */
    public Feiertage feiertage(String kommune) {
        String land = kommune.length() < 2 ? "" : kommune.substring(0, 2);
        return laender.stream()
                .filter(anderes -> anderes.schluessel().equals(land))
                .map(Land::feiertage)
                .findFirst()
                .orElseGet(Feiertage::bundesweit);
    }
}
