package de.nahtlos.status.recht.rechtskreis;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What the benefit of SGB II is called; the name has changed twice. */
final class Leistungsname {

    private static final LocalDate BUERGERGELD_AB = LocalDate.of(2023, 1, 1);
    private static final LocalDate GRUNDSICHERUNGSGELD_AB = LocalDate.of(2026, 7, 1);

    private Leistungsname() {}

    /** The days on which the name changed. */
    static Stream<LocalDate> stichtage() {
        return Stream.of(BUERGERGELD_AB, GRUNDSICHERUNGSGELD_AB);
    }

    static String sgb2(LocalDate tag) {
        if (tag.isBefore(BUERGERGELD_AB)) {
            return "Arbeitslosengeld II";
        }
        return tag.isBefore(GRUNDSICHERUNGSGELD_AB) ? "Bürgergeld" : "Grundsicherungsgeld";
    }
}
