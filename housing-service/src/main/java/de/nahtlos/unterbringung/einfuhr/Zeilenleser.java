package de.nahtlos.unterbringung.einfuhr;

import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.unterbringung.bestand.Adresse;
import de.nahtlos.unterbringung.bestand.EroeffneUnterkunft;
import de.nahtlos.unterbringung.bestand.Merkmal;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a line into an Einheit with its Unterkunft, and says of every value what is wrong with it. */
final class Zeilenleser {

    private static final int HOECHSTENS_PLAETZE = 200;

    private final Tabelle.Zeile zeile;
    private final List<Meldung> meldungen = new ArrayList<>();

    private Zeilenleser(Tabelle.Zeile zeile) {
        this.zeile = zeile;
    }

    /**
     * What a line says.
     *
     * @param merkmale of the Einheit
     * @param meldungen what is wrong; then the rest may hold null
     */
    record Ergebnis(
            Tabelle.Zeile zeile,
            EroeffneUnterkunft unterkunft,
            String einheit,
            Set<Merkmal> merkmale,
            int plaetze,
            List<Meldung> meldungen) {}

    /** @param kommune 5-digit key that every Gemeindeschluessel begins with */
    static Ergebnis lies(Tabelle.Zeile zeile, String kommune) {
        var leser = new Zeilenleser(zeile);
        var unterkunft = leser.unterkunft(kommune);
        String einheit = leser.text(Spalte.EINHEIT, 100);
        int plaetze = leser.plaetze();
        var merkmale = leser.merkmale();
        return new Ergebnis(zeile, unterkunft, einheit, merkmale, plaetze, List.copyOf(leser.meldungen));
    }

    private EroeffneUnterkunft unterkunft(String kommune) {
        var von = tag(Spalte.VERTRAG_VON);
        var bis = tag(Spalte.VERTRAG_BIS);
        if (von != null && bis != null && bis.isBefore(von)) {
            fehler(Spalte.VERTRAG_BIS, "Liegt vor dem Beginn des Vertrags.");
        }
        return new EroeffneUnterkunft(
                text(Spalte.UNTERKUNFT, 200),
                art(),
                passend(
                        Spalte.GEMEINDE,
                        kommune + "\\d{3}",
                        "Ein 8-stelliger Schlüssel, der mit " + kommune + " beginnt."),
                new Adresse(
                        text(Spalte.STRASSE, 200),
                        passend(Spalte.PLZ, "\\d{5}", "Fünf Ziffern."),
                        text(Spalte.ORT, 100)),
                text(Spalte.SOZIALRAUM, 100),
                Set.of(),
                text(Spalte.BETREIBER, 200),
                von,
                bis);
    }

    /** The value as one line of text; null if it is wrong or, where it may be, missing. */
    private String text(Spalte spalte, int laenge) {
        String wert = zeile.wert(spalte).orElse(null);
        if (wert == null) {
            if (spalte.pflicht()) {
                fehler(spalte, "Der Wert fehlt.");
            }
            return null;
        }
        if (!SingleLine.Validator.isLine(wert, laenge)) {
            fehler(spalte, "Höchstens " + laenge + " Zeichen in einer Zeile.");
            return null;
        }
        return wert;
    }

    private String passend(Spalte spalte, String muster, String erwartet) {
        String wert = text(spalte, 200);
        if (wert != null && !wert.matches(muster)) {
            fehler(spalte, erwartet);
        }
        return wert;
    }

    private Unterkunftsart art() {
        String wert = text(Spalte.ART, 200);
        var art = Optional.ofNullable(wert).flatMap(Woerter::art);
        if (wert != null && art.isEmpty()) {
            fehler(Spalte.ART, "Gemeinschaftsunterkunft, dezentrale Wohnung, Notunterkunft oder Aufnahmeeinrichtung.");
        }
        return art.orElse(null);
    }

    private int plaetze() {
        String wert = passend(Spalte.PLAETZE, "\\d{1,3}", "Eine ganze Zahl von 1 bis " + HOECHSTENS_PLAETZE + ".");
        if (wert == null || !wert.matches("\\d{1,3}")) {
            return 0;
        }
        int anzahl = Integer.parseInt(wert);
        if (anzahl < 1 || anzahl > HOECHSTENS_PLAETZE) {
            fehler(Spalte.PLAETZE, "Eine ganze Zahl von 1 bis " + HOECHSTENS_PLAETZE + ".");
        }
        return anzahl;
    }

    private Set<Merkmal> merkmale() {
        Set<Merkmal> merkmale = EnumSet.noneOf(Merkmal.class);
        for (String wort : zeile.wert(Spalte.MERKMALE).orElse("").split("[,;/+]")) {
            if (!wort.isBlank()) {
                Woerter.merkmal(wort)
                        .ifPresentOrElse(
                                merkmale::add,
                                () -> fehler(
                                        Spalte.MERKMALE,
                                        "Barrierefrei, abschließbar, Küche, Bad, nur Frauen oder Familie, durch Komma getrennt."));
            }
        }
        return merkmale;
    }

    private LocalDate tag(Spalte spalte) {
        String wert = zeile.wert(spalte).orElse(null);
        var tag = Optional.ofNullable(wert).flatMap(Woerter::tag);
        if (wert != null && tag.isEmpty()) {
            fehler(spalte, "Ein Datum wie 31.12.2026 oder 2026-12-31.");
        }
        return tag.orElse(null);
    }

    private void fehler(Spalte spalte, String grund) {
        meldungen.add(Meldung.zu(zeile, spalte, grund));
    }
}
