package de.nahtlos.unterbringung.einfuhr;

import de.nahtlos.unterbringung.bestand.Einheit;
import de.nahtlos.unterbringung.bestand.Unterkunft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One run of a spreadsheet over the stock: good lines make what is missing, so that a second run finds everything there.
 * A dry run does the same without storing.
 */
final class Einfuhr {

    private final Vorhandenes vorhandenes;
    private final Consumer<Object> ablage;
    private final Instant jetzt;
    private final Map<String, Long> gesehen = new HashMap<>();
    private final List<Meldung> meldungen = new ArrayList<>();
    private int unterkuenfte;
    private int einheiten;
    private int plaetze;
    private int unveraendert;
    private int fehlerhaft;

    /** @param ablage takes what is new */
    Einfuhr(Vorhandenes vorhandenes, Consumer<Object> ablage, Instant jetzt) {
        this.vorhandenes = vorhandenes;
        this.ablage = ablage;
        this.jetzt = jetzt;
    }

    void nimm(Zeilenleser.Ergebnis zeile) {
        var fehler = new ArrayList<>(zeile.meldungen());
        if (fehler.isEmpty()) {
            widerspruch(zeile).ifPresent(fehler::add);
        }
        if (fehler.isEmpty()) {
            uebernimm(zeile);
        } else {
            fehlerhaft++;
            meldungen.addAll(fehler);
        }
    }

    Bericht bericht(Modus modus, int zeilen) {
        return new Bericht(
                modus, zeilen, unterkuenfte, einheiten, plaetze, unveraendert, fehlerhaft, List.copyOf(meldungen));
    }

    /** What contradicts an earlier line or the stock. */
    private Optional<Meldung> widerspruch(Zeilenleser.Ergebnis zeile) {
        var unterkunft = vorhandenes.unterkunft(zeile.unterkunft());
        if (unterkunft.filter(it -> it.art() != zeile.unterkunft().art()).isPresent()) {
            return Optional.of(
                    Meldung.zu(zeile.zeile(), Spalte.ART, "Diese Unterkunft ist schon mit einer anderen Art geführt."));
        }
        Long frueher = gesehen.putIfAbsent(schluessel(zeile), zeile.zeile().nummer());
        if (frueher != null) {
            return Optional.of(
                    Meldung.zu(zeile.zeile(), Spalte.EINHEIT, "Diese Einheit steht schon in Zeile " + frueher + "."));
        }
        return unterkunft
                .flatMap(it -> vorhandenes.einheit(it, zeile.einheit()))
                .filter(it -> it.plaetze() > zeile.plaetze())
                .map(it -> Meldung.zu(
                        zeile.zeile(),
                        Spalte.PLAETZE,
                        "Die Einheit hat schon " + it.plaetze() + " Plätze; die Einfuhr nimmt keine weg."));
    }

    private void uebernimm(Zeilenleser.Ergebnis zeile) {
        var unterkunft = vorhandenes.unterkunft(zeile.unterkunft()).orElseGet(() -> eroeffne(zeile));
        var einheit = vorhandenes.einheit(unterkunft, zeile.einheit()).orElseGet(() -> richteEin(unterkunft, zeile));
        int fehlende = zeile.plaetze() - einheit.plaetze();
        if (fehlende == 0) {
            unveraendert++;
            return;
        }
        plaetze += fehlende;
        einheit.schaffePlaetze(fehlende, jetzt).forEach(ablage);
    }

    private Unterkunft eroeffne(Zeilenleser.Ergebnis zeile) {
        var neue = new Unterkunft(zeile.unterkunft(), jetzt);
        unterkuenfte++;
        vorhandenes.nimm(neue);
        ablage.accept(neue);
        return neue;
    }

    private Einheit richteEin(Unterkunft unterkunft, Zeilenleser.Ergebnis zeile) {
        var neue = unterkunft.richteEin(zeile.einheit(), zeile.merkmale(), jetzt);
        einheiten++;
        vorhandenes.nimm(neue);
        ablage.accept(neue);
        return neue;
    }

    private static String schluessel(Zeilenleser.Ergebnis zeile) {
        var haus = zeile.unterkunft();
        return String.join(
                                "\u001f",
                                haus.name(),
                                haus.gemeinde(),
                                haus.adresse().strasse())
                        .toLowerCase(Locale.GERMAN)
                + "\u001f"
                + zeile.einheit();
    }
}
