package de.nahtlos.status.recht.rechtskreis;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** When a change takes effect, counted from the day on which the requirement of the old Rechtskreis lapsed. */
public enum Wechseltag {
    /** § 1 Abs. 3 S. 1 AsylbLG: the month is paid to its end. */
    ERSTER_DES_FOLGEMONATS,
    /** The day after the fact. */
    FOLGETAG,
    /** The day of the fact. */
    TAG;

    /** The last day of the old Rechtskreis. */
    LocalDate letzterTag(LocalDate wegfall) {
        return switch (this) {
            case ERSTER_DES_FOLGEMONATS -> wegfall.with(TemporalAdjusters.lastDayOfMonth());
            case FOLGETAG -> wegfall;
            case TAG -> wegfall.minusDays(1);
        };
    }
}
