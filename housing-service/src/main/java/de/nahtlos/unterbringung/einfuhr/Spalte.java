package de.nahtlos.unterbringung.einfuhr;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A column of the spreadsheet, with the headings that are understood; case, spaces and punctuation do not matter. */
enum Spalte {
    UNTERKUNFT("Unterkunft", true, "Name der Unterkunft", "Objekt", "Einrichtung"),
    ART("Art", true, "Unterkunftsart", "Typ"),
    GEMEINDE("Gemeindeschlüssel", true, "AGS", "Gemeinde"),
    STRASSE("Straße", true, "Strasse", "Anschrift", "Straße und Hausnummer", "Straße, Hausnummer"),
    PLZ("PLZ", true, "Postleitzahl"),
    ORT("Ort", true, "Wohnort", "Stadt"),
    EINHEIT("Einheit", true, "Wohnung", "Zimmer", "Raum"),
    PLAETZE("Plätze", true, "Plaetze", "Anzahl Plätze", "Betten", "Kapazität"),
    SOZIALRAUM("Stadtteil", false, "Sozialraum", "Quartier", "Ortsteil"),
    MERKMALE("Merkmale", false, "Ausstattung", "Eigenschaften"),
    BETREIBER("Betreiber", false, "Träger"),
    VERTRAG_VON("Vertrag von", false, "Vertragsbeginn", "Mietbeginn"),
    VERTRAG_BIS("Vertrag bis", false, "Vertragsende", "Mietende");

    private static final Map<String, Spalte> NACH_UEBERSCHRIFT = new HashMap<>();

    static {
        for (Spalte spalte : values()) {
            NACH_UEBERSCHRIFT.put(schluessel(spalte.ueberschrift), spalte);
            spalte.andere.forEach(it -> NACH_UEBERSCHRIFT.put(schluessel(it), spalte));
        }
    }

    private final String ueberschrift;
    private final boolean pflicht;
    private final List<String> andere;

    Spalte(String ueberschrift, boolean pflicht, String... andere) {
        this.ueberschrift = ueberschrift;
        this.pflicht = pflicht;
        this.andere = List.of(andere);
    }

    static Optional<Spalte> von(String ueberschrift) {
        return Optional.ofNullable(NACH_UEBERSCHRIFT.get(schluessel(ueberschrift)));
    }

    String ueberschrift() {
        return ueberschrift;
    }

    /** Whether there has to be such a column, with a value in every line. */
    boolean pflicht() {
        return pflicht;
    }

    private static String schluessel(String text) {
        return text.toLowerCase(Locale.GERMAN).replaceAll("[^a-zäöüß]", "");
    }
}
