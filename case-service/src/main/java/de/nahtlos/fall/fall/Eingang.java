package de.nahtlos.fall.fall;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
@Embeddable
public record Eingang(
        @Enumerated(EnumType.STRING) @NotNull Quelle quelle,
        @Column(name = "eingang_datum") @NotNull LocalDate datum,
        @Size(max = 2000) String anlass,
        @Valid AfaCheckliste checkliste) {

    Eingang mitAnlass(String neu) {
        return new Eingang(quelle, datum, neu, checkliste);
    }

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
