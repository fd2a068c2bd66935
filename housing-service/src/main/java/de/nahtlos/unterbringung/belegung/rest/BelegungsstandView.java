package de.nahtlos.unterbringung.belegung.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.unterbringung.belegung.Belegungsstand.Zeile;
import de.nahtlos.unterbringung.belegung.Kleinzellen;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How full the Unterkuenfte are.
 *
 * @param gruppen by Gemeinde and kind
 * @param unterkuenfte single ones; missing for readers of figures only
 */
record BelegungsstandView(
        LocalDate stichtag,
        Zahlen gesamt,
        List<Gruppe> gruppen,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Einzelne> unterkuenfte) {

    /**
     * Figures; {@code gesperrt} are blocked places on which nobody lives; {@code belegt} and {@code frei} are null where a small cell is hidden.
     *
     * @param verdeckt whether that is so
     */
    record Zahlen(long plaetze, long gesperrt, Long belegt, Long frei, boolean verdeckt) {
        static Zahlen of(long plaetze, long gesperrt, long belegt, boolean verdeckt) {
            return verdeckt
                    ? new Zahlen(plaetze, gesperrt, null, null, true)
                    : new Zahlen(plaetze, gesperrt, belegt, plaetze - belegt - gesperrt, false);
        }
    }

    /** All Unterkuenfte of one kind in one Gemeinde. */
    record Gruppe(String gemeinde, Unterkunftsart art, Zahlen zahlen) {}

    /** One Unterkunft. */
    record Einzelne(UUID unterkunftId, String name, String gemeinde, Unterkunftsart art, Zahlen zahlen) {}

    private record Zelle(String gemeinde, Unterkunftsart art, long plaetze, long gesperrt, long belegt) {}

    /** For those who work with the single Unterkuenfte. */
    static BelegungsstandView voll(LocalDate stichtag, List<Zeile> zeilen) {
        var einzelne = zeilen.stream()
                .map(it -> new Einzelne(
                        it.unterkunftId(),
                        it.name(),
                        it.gemeinde(),
                        it.art(),
                        Zahlen.of(it.plaetze(), it.gesperrt(), it.belegt(), false)))
                .toList();
        var gruppen = zellen(zeilen).stream()
                .map(it ->
                        new Gruppe(it.gemeinde(), it.art(), Zahlen.of(it.plaetze(), it.gesperrt(), it.belegt(), false)))
                .toList();
        return new BelegungsstandView(stichtag, gesamt(zeilen, false), gruppen, einzelne);
    }

    /** For readers of figures: no single Unterkunft, no small cell. */
    static BelegungsstandView zahlen(LocalDate stichtag, List<Zeile> zeilen) {
        var zellen = zellen(zeilen);
        var verdeckt = Kleinzellen.verdeckt(zellen, Zelle::belegt);
        long summe = zellen.stream().mapToLong(Zelle::belegt).sum();
        boolean summeZeigbar = Kleinzellen.summeZeigbar(summe, zellen.size(), verdeckt.size());
        var gruppen = zellen.stream()
                .map(it -> new Gruppe(
                        it.gemeinde(),
                        it.art(),
                        Zahlen.of(it.plaetze(), it.gesperrt(), it.belegt(), verdeckt.contains(it))))
                .toList();
        return new BelegungsstandView(stichtag, gesamt(zeilen, !summeZeigbar), gruppen, null);
    }

    private static Zahlen gesamt(List<Zeile> zeilen, boolean verdeckt) {
        return Zahlen.of(
                zeilen.stream().mapToLong(Zeile::plaetze).sum(),
                zeilen.stream().mapToLong(Zeile::gesperrt).sum(),
                zeilen.stream().mapToLong(Zeile::belegt).sum(),
                verdeckt);
    }

    private static List<Zelle> zellen(List<Zeile> zeilen) {
        return zeilen.stream()
                .collect(Collectors.groupingBy(it -> new Zelle(it.gemeinde(), it.art(), 0, 0, 0)))
                .entrySet()
                .stream()
                .map(it -> new Zelle(
                        it.getKey().gemeinde(),
                        it.getKey().art(),
                        it.getValue().stream().mapToLong(Zeile::plaetze).sum(),
                        it.getValue().stream().mapToLong(Zeile::gesperrt).sum(),
                        it.getValue().stream().mapToLong(Zeile::belegt).sum()))
                .sorted(Comparator.comparing(Zelle::gemeinde).thenComparing(Zelle::art))
                .toList();
    }
}
