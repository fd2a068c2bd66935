package de.nahtlos.status.auskunft.rest;

import de.nahtlos.status.auskunft.Personenstand;
import de.nahtlos.status.auskunft.Uebergabedaten;
import de.nahtlos.status.auskunft.Uebergabedaten.Uebergabestand;
import de.nahtlos.status.zugriff.Sicht;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Chooses the record that shows a person in a view. */
@ApplicationScoped
class Ansichten {

    private final Uebergabedaten uebergabedaten;

    Ansichten(Uebergabedaten uebergabedaten) {
        this.uebergabedaten = uebergabedaten;
    }

    /** @param ids the persons that will be shown, so that what the view needs is read at once */
    Function<Personenstand, Personansicht> in(Sicht sicht, Collection<UUID> ids) {
        return switch (sicht) {
            case VOLL -> VollAnsicht::of;
            case BEGLEITUNG -> BegleitungAnsicht::of;
            case WOHNEN -> WohnenAnsicht::of;
            case UEBERGABE -> {
                Map<UUID, Uebergabestand> daten = uebergabedaten.von(ids);
                yield stand ->
                        UebergabeAnsicht.of(stand, daten.get(stand.person().id()));
            }
        };
    }
}
