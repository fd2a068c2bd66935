package de.nahtlos.status.vertrag;

import de.nahtlos.kit.event.Event;
import de.nahtlos.status.haushalt.messaging.HaushaltGeaendert;
import de.nahtlos.status.haushalt.messaging.HaushaltGeaendert.Mitglied;
import de.nahtlos.status.person.messaging.Kopf;
import de.nahtlos.status.person.messaging.PersonGeaendert;
import de.nahtlos.status.person.messaging.PersonRegistriert;
import de.nahtlos.status.rechtskreis.messaging.AufenthaltsstatusGeaendert;
import de.nahtlos.status.rechtskreis.messaging.LeistungsbeginnGeaendert;
import de.nahtlos.status.rechtskreis.messaging.RechtskreisZugeordnet;
import de.nahtlos.status.rechtskreis.messaging.RechtskreiswechselFestgestellt;
import de.nahtlos.status.rechtskreis.messaging.RechtskreiswechselFestgestellt.Herleitung;
import de.nahtlos.status.rechtskreis.messaging.RechtskreiswechselFestgestellt.Wechsel;
import de.nahtlos.status.rechtskreis.messaging.RechtskreiswechselStorniert;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One event of each type, as the service makes it, with the values of the approved samples. */
final class Beispielereignisse {

    private static final UUID ADAM = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID EVA = UUID.fromString("01980000-0000-7000-8000-000000000002");
    private static final UUID HAUSHALT = UUID.fromString("01980000-0000-7000-8000-0000000000a1");
    private static final UUID ALTER_WECHSEL = UUID.fromString("01980000-0000-7000-8000-0000000000b1");
    private static final UUID WECHSEL = UUID.fromString("01980000-0000-7000-8000-0000000000b2");
    private static final UUID BESCHEID = UUID.fromString("01980000-0000-7000-8000-0000000000c1");

    static final List<Event> ALLE = List.of(
            new PersonRegistriert(kopf(1, "2025-01-13T08:15:00Z")),
            new PersonGeaendert(kopf(2, "2025-01-20T09:00:00Z")),
            new HaushaltGeaendert(kopf(3, "2025-01-20T09:05:00Z"), HAUSHALT, List.of(partner(ADAM), partner(EVA))),
            new AufenthaltsstatusGeaendert(
                    kopf(6, "2025-09-08T07:30:00Z"), "ANERKANNT", "Asylberechtigter", tag("2025-09-04"), false),
            new RechtskreisZugeordnet(
                    kopf(2, "2025-01-13T08:20:00Z"), "ASYLBLG_3", "Leistungsbehörde § 10 AsylbLG", tag("2025-01-13")),
            new RechtskreiswechselFestgestellt(
                    kopf(9, "2025-09-22T10:00:00Z"),
                    WECHSEL,
                    new Wechsel("ASYLBLG", "SGB_II", tag("2025-09-01"), "Jobcenter"),
                    new Herleitung(
                            BESCHEID,
                            List.of("§ 1 Abs. 3 S. 1 AsylbLG", "§ 25 Abs. 2 AufenthG"),
                            "2026-07",
                            "BEKANNTGABE"),
                    ALTER_WECHSEL),
            new RechtskreiswechselStorniert(kopf(10, "2025-09-23T10:00:00Z"), WECHSEL, "IRRTUM"),
            new LeistungsbeginnGeaendert(
                    kopf(8, "2025-11-10T08:00:00Z"), WECHSEL, tag("2025-11-01"), tag("2025-10-01"), tag("2025-10-31")));

    private Beispielereignisse() {}

    private static Kopf kopf(long version, String erfasstAm) {
        return new Kopf(ADAM, "07111", version, Instant.parse(erfasstAm));
    }

    private static Mitglied partner(UUID person) {
        return new Mitglied(person, "PARTNER", List.of(), tag("2025-01-13"), null);
    }

    private static LocalDate tag(String datum) {
        return LocalDate.parse(datum);
    }
}
