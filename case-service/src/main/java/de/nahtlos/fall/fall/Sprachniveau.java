package de.nahtlos.fall.fall;

import java.util.Arrays;
import java.util.List;

/** Level of German (Gemeinsamer Europäischer Referenzrahmen). */
public enum Sprachniveau {
    KEINE,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2;

    /** This level and all below it. */
    public List<Sprachniveau> undDarunter() {
        return Arrays.stream(values())
                .filter(niveau -> niveau.compareTo(this) <= 0)
                .toList();
    }
}
