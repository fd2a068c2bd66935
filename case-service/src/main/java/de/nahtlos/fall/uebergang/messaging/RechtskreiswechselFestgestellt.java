package de.nahtlos.fall.uebergang.messaging;

import de.nahtlos.fall.uebergang.Rechtskreis;
import de.nahtlos.fall.uebergang.Wechsel;
import de.nahtlos.kit.event.UnprocessableEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The part of {@code rechtskreiswechsel.festgestellt.v1} that is used here.
 *
 * @param ersetzt the Wechsel that this one corrects; null for a new one
 */
record RechtskreiswechselFestgestellt(
        UUID personId,
        Long personVersion,
        UUID wechselId,
        Rechtskreis von,
        Rechtskreis nach,
        LocalDate wirksamAb,
        UUID ersetzt) {

    RechtskreiswechselFestgestellt {
        if (personId == null
                || personVersion == null
                || wechselId == null
                || von == null
                || nach == null
                || wirksamAb == null) {
            throw new UnprocessableEvent("rechtskreiswechsel.festgestellt.v1: a required field is missing");
        }
    }

    Wechsel wechsel() {
        return new Wechsel(wechselId, personId, von, nach, wirksamAb);
    }
}
