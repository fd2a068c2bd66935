package de.nahtlos.status.regeldatei;

import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.Zeitreihe;
import de.nahtlos.status.recht.frist.Altersgrenzen;
import de.nahtlos.status.recht.rechtskreis.Wartezeit;
import de.nahtlos.status.recht.rechtskreis.Wechselregel;
import de.nahtlos.status.recht.rechtskreis.Wechseltag;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads {@code wechsel.yaml}: when changes take effect, and the numbers and names that changed over time. */
final class Wechselleser {

    private final Knoten datei;

    Wechselleser(Knoten datei) {
        this.datei = datei;
    }

    List<Wechselregel> richtungen() {
        Set<List<Grobkreis>> schon = new HashSet<>();
        return datei.feld("richtungen").liste().stream()
                .map(k -> richtung(k, schon))
                .toList();
    }

    private static Wechselregel richtung(Knoten k, Set<List<Grobkreis>> schon) {
        Wechselregel regel = new Wechselregel(
                kreise(k.feld("von")),
                kreise(k.feld("nach")),
                k.feld("anlass").text(),
                k.feld("ab").code(Wechseltag.class),
                k.feld("rechtsgrundlage").text());
        k.keineWeiteren();
        boolean neu = false;
        for (Grobkreis von : regel.von()) {
            for (Grobkreis nach : regel.nach()) {
                neu |= schon.add(List.of(von, nach));
            }
        }
        if (!neu) {
            throw k.fehler("die Zeile ist unerreichbar: jede ihrer Richtungen steht schon darüber");
        }
        return regel;
    }

    private static Set<Grobkreis> kreise(Knoten k) {
        Set<Grobkreis> kreise = new HashSet<>();
        k.liste().forEach(kreis -> kreise.add(kreis.code(Grobkreis.class)));
        return kreise;
    }

    int aussetzungMonate() {
        return datei.feld("aussetzungMonate").zahl();
    }

    Zeitreihe<Wartezeit> wartezeiten() {
        return reihe(
                "wartezeiten",
                k -> new Wartezeit(
                        k.feld("monate").zahl(),
                        k.feld("bestandsschutz").ja(),
                        k.feld("rechtsgrundlage").text()));
    }

    Zeitreihe<String> leistungsnamen() {
        return reihe("leistungsnamen", k -> {
            k.feld("rechtsgrundlage").text();
            return k.feld("name").text();
        });
    }

    /** Values that hold from one day to the eve of the next; the days must rise. */
    private <T> Zeitreihe<T> reihe(String name, Function<Knoten, T> wert) {
        NavigableMap<LocalDate, T> reihe = new TreeMap<>();
        for (Knoten k : datei.feld(name).liste()) {
            Knoten beginn = k.feld("gueltigAb");
            LocalDate ab = "immer".equals(beginn.text()) ? LocalDate.MIN : beginn.tag();
            if (!reihe.isEmpty() && !reihe.lastKey().isBefore(ab)) {
                throw beginn.fehler(name + " überschneiden sich: gueltigAb muss nach dem vorigen Eintrag liegen");
            }
            reihe.put(ab, wert.apply(k));
            k.keineWeiteren();
        }
        return new Zeitreihe<>(reihe);
    }

    /** The first line is open to the past, the last to the future, and no year of birth is missing or there twice. */
    Altersgrenzen altersgrenzen() {
        NavigableMap<Integer, Integer> monate = new TreeMap<>();
        List<Knoten> zeilen = datei.feld("altersgrenzen").liste();
        int erwartet = Integer.MIN_VALUE;
        for (int i = 0; i < zeilen.size(); i++) {
            Knoten k = zeilen.get(i);
            Knoten jahrgang = k.feld("jahrgaenge");
            String wort = i == 0 ? "bis " : i == zeilen.size() - 1 ? "ab " : "";
            int jahr = jahr(jahrgang, wort);
            if (i > 0 && jahr != erwartet) {
                throw jahrgang.fehler("die Jahrgänge %s: erwartet %d"
                        .formatted(jahr < erwartet ? "überschneiden sich" : "haben eine Lücke", erwartet));
            }
            monate.put(i == 0 ? Integer.MIN_VALUE : jahr, (int)
                    Dauer.lies(k.feld("alter")).toTotalMonths());
            k.keineWeiteren();
            erwartet = jahr + 1;
        }
        return new Altersgrenzen(monate);
    }

    private static int jahr(Knoten k, String wort) {
        if (!k.text().matches(wort + "\\d{4}")) {
            throw k.fehler("„" + wort + "Jahr“ erwartet: „" + k.text() + "“");
        }
        return Integer.parseInt(k.text().substring(wort.length()));
    }

    void keineWeiteren() {
        datei.keineWeiteren();
    }
}
