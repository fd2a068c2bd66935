package de.nahtlos.unterbringung.einfuhr;

import de.nahtlos.unterbringung.bestand.Einheit;
import de.nahtlos.unterbringung.bestand.EroeffneUnterkunft;
import de.nahtlos.unterbringung.bestand.Unterkunft;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The stock as a spreadsheet sees it: Unterkuenfte by name, Gemeinde and street, their Einheiten by name. */
final class Vorhandenes {

    private final Map<Haus, Unterkunft> unterkuenfte = new HashMap<>();
    private final Map<Raum, Einheit> einheiten = new HashMap<>();

    private record Haus(String name, String gemeinde, String strasse) {

        static Haus von(String name, String gemeinde, String strasse) {
            return new Haus(klein(name), gemeinde, klein(strasse));
        }

        private static String klein(String text) {
            return text.toLowerCase(Locale.GERMAN);
        }
    }

    private record Raum(UUID unterkunft, String bezeichnung) {}

    Vorhandenes(List<Unterkunft> unterkuenfte, List<Einheit> einheiten) {
        unterkuenfte.forEach(this::nimm);
        einheiten.forEach(this::nimm);
    }

    void nimm(Unterkunft unterkunft) {
        unterkuenfte.putIfAbsent(
                Haus.von(
                        unterkunft.name(),
                        unterkunft.gemeinde(),
                        unterkunft.adresse().strasse()),
                unterkunft);
    }

    void nimm(Einheit einheit) {
        einheiten.put(new Raum(einheit.unterkunftId(), einheit.bezeichnung()), einheit);
    }

    Optional<Unterkunft> unterkunft(EroeffneUnterkunft befehl) {
        return Optional.ofNullable(unterkuenfte.get(
                Haus.von(befehl.name(), befehl.gemeinde(), befehl.adresse().strasse())));
    }

    Optional<Einheit> einheit(Unterkunft unterkunft, String bezeichnung) {
        return Optional.ofNullable(einheiten.get(new Raum(unterkunft.id(), bezeichnung)));
    }
}
