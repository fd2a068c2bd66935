package de.nahtlos.status.recht.rechtskreis;

import java.time.LocalDate;

/** What the benefit of SGB II is called; the name has changed twice. */
final class Leistungsname {

    private static final LocalDate BUERGERGELD_AB = LocalDate.of(2023, 1, 1);
    private static final LocalDate GRUNDSICHERUNGSGELD_AB = LocalDate.of(2026, 7, 1);

    private Leistungsname() {}

    static String sgb2(LocalDate tag) {
        if (tag.isBefore(BUERGERGELD_AB)) {
            return "Arbeitslosengeld II";
        }
        return tag.isBefore(GRUNDSICHERUNGSGELD_AB) ? "Bürgergeld" : "Grundsicherungsgeld";
    }
}
