package de.nahtlos.status.recht.begriff;

import java.time.LocalDate;

/** Which procedure law applies, by the day the application was lodged (Art. 79 Abs. 3 VO (EU) 2024/1348). */
public enum Regime {
    ALT,
    /** Wording not yet confirmed: everything derived under it carries a Hinweis. */
    GEAS;

    private static final LocalDate GEAS_AB = LocalDate.of(2026, 6, 12);

    /** The regime of an application lodged on that day. */
    public static Regime fuerAntragVom(LocalDate tag) {
        return tag.isBefore(GEAS_AB) ? ALT : GEAS;
    }
}
