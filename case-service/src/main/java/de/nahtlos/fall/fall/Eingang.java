package de.nahtlos.fall.fall;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How a Fall came in.
 *
 * @param quelle who brought it
 * @param anlass why; free text
 * @param checkliste what the first reception has asked already; null if it came without
 */
public record Eingang(
        @NotNull Quelle quelle,
        @NotNull LocalDate datum,
        @Size(max = 2000) String anlass,
        @Valid AfaCheckliste checkliste) {

    /** Who brought the Fall. */
    public enum Quelle {
        ZUWEISUNG,
        SELBST,
        UNTERKUNFT,
        AUSLAENDERBEHOERDE,
        JUGENDAMT,
        EHRENAMT,
        FAMILIENNACHZUG,
        STATUSWECHSEL
    }
}
