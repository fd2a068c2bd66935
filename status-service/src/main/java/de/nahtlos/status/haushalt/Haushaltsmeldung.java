package de.nahtlos.status.haushalt;

import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.status.haushalt.messaging.HaushaltGeaendert;
import de.nahtlos.status.haushalt.messaging.HaushaltGeaendert.Mitglied;
import de.nahtlos.status.person.Personen;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Tells of a changed household: the other services by events, the derivation by a call. */
@ApplicationScoped
class Haushaltsmeldung {

    private final Personen personen;
    private final Outbox outbox;
    private final Haushaltsfolge folge;
    private final Clock clock;

    Haushaltsmeldung(Personen personen, Outbox outbox, Haushaltsfolge folge, Clock clock) {
        this.personen = personen;
        this.outbox = outbox;
        this.folge = folge;
        this.clock = clock;
    }

    void melde(Haushalt haushalt, Verbund verbund) {
        var mitglieder =
                haushalt.mitglieder().stream().map(Haushaltsmeldung::mitglied).toList();
        var koepfe = personen.zaehleHoch(haushalt.personen(), clock.instant());
        outbox.publish(haushalt.personen().stream()
                .map(person -> new HaushaltGeaendert(koepfe.get(person), haushalt.id(), mitglieder))
                .toList());
        folge.haushaltGeaendert(verbund);
    }

    private static Mitglied mitglied(Mitgliedschaft mitgliedschaft) {
        return new Mitglied(
                mitgliedschaft.personId(),
                mitgliedschaft.rolle().name(),
                mitgliedschaft.elternVon(),
                mitgliedschaft.von(),
                mitgliedschaft.bis());
    }
}
