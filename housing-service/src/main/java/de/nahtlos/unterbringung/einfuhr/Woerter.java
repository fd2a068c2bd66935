package de.nahtlos.unterbringung.einfuhr;

import de.nahtlos.kit.rest.StoredValues;
import de.nahtlos.unterbringung.bestand.Merkmal;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** German words of spreadsheets and the codes they mean. */
final class Woerter {

    private static final Map<String, Unterkunftsart> ARTEN = Map.ofEntries(
            Map.entry("gemeinschaftsunterkunft", Unterkunftsart.GEMEINSCHAFTSUNTERKUNFT),
            Map.entry("gu", Unterkunftsart.GEMEINSCHAFTSUNTERKUNFT),
            Map.entry("dezentralewohnung", Unterkunftsart.DEZENTRALE_WOHNUNG),
            Map.entry("dezentraleunterbringung", Unterkunftsart.DEZENTRALE_WOHNUNG),
            Map.entry("wohnung", Unterkunftsart.DEZENTRALE_WOHNUNG),
            Map.entry("notunterkunft", Unterkunftsart.NOTUNTERKUNFT),
            Map.entry("nu", Unterkunftsart.NOTUNTERKUNFT),
            Map.entry("aufnahmeeinrichtung", Unterkunftsart.AUFNAHMEEINRICHTUNG),
            Map.entry("afa", Unterkunftsart.AUFNAHMEEINRICHTUNG));

    private static final Map<String, Merkmal> MERKMALE = Map.ofEntries(
            Map.entry("barrierefrei", Merkmal.BARRIEREFREI),
            Map.entry("rollstuhlgerecht", Merkmal.BARRIEREFREI),
            Map.entry("abschließbar", Merkmal.ABSCHLIESSBAR),
            Map.entry("abschliessbar", Merkmal.ABSCHLIESSBAR),
            Map.entry("küche", Merkmal.EIGENE_KUECHE),
            Map.entry("eigeneküche", Merkmal.EIGENE_KUECHE),
            Map.entry("eigenekueche", Merkmal.EIGENE_KUECHE),
            Map.entry("bad", Merkmal.EIGENES_BAD),
            Map.entry("eigenesbad", Merkmal.EIGENES_BAD),
            Map.entry("frauen", Merkmal.NUR_FRAUEN),
            Map.entry("nurfrauen", Merkmal.NUR_FRAUEN),
            Map.entry("familie", Merkmal.FAMILIE),
            Map.entry("familien", Merkmal.FAMILIE));

    private static final List<DateTimeFormatter> TAGE = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private Woerter() {}

    static Optional<Unterkunftsart> art(String text) {
        return Optional.ofNullable(ARTEN.get(schluessel(text)));
    }

    static Optional<Merkmal> merkmal(String text) {
        return Optional.ofNullable(MERKMALE.get(schluessel(text)));
    }

    /** As people write it (1.3.2025) or as programs do (2025-03-01), from 1900 to 2199. */
    static Optional<LocalDate> tag(String text) {
        return TAGE.stream()
                .flatMap(it -> lies(text, it).stream())
                .filter(StoredValues::isDate)
                .findFirst();
    }

    private static Optional<LocalDate> lies(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String schluessel(String text) {
        return text.toLowerCase(Locale.GERMAN).replaceAll("[^a-zäöüß]", "");
    }
}
