package de.nahtlos.status.recht.frist;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long a period lasts.
 *
 * @param aufWerktag if it ends on a weekend or holiday, it ends on the next working day (§ 57 Abs. 2 VwGO, § 222 ZPO)
 * @param anmerkung a doubt that a Rechtsamt should know; null without
 */
public record Fristregel(Fristart art, Period dauer, boolean aufWerktag, String rechtsgrundlage, String anmerkung) {

    LocalDate ende(LocalDate beginn, Feiertage feiertage) {
        LocalDate ende = beginn.plus(dauer);
        return aufWerktag ? feiertage.naechsterWerktag(ende) : ende;
    }
}
