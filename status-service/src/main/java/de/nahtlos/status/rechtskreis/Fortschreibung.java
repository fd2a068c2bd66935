package de.nahtlos.status.rechtskreis;

import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.status.herleitung.Ableitung;
import de.nahtlos.status.person.Personen;
import de.nahtlos.status.person.messaging.Kopf;
import de.nahtlos.status.rechtskreis.messaging.AufenthaltsstatusGeaendert;
import de.nahtlos.status.rechtskreis.messaging.RechtskreisZugeordnet;
import de.nahtlos.status.verlauf.Verlaeufe;
import de.nahtlos.status.verlauf.Verlaeufe.Unterschied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Carries the stored timelines and Rechtskreiswechsel on to a new derivation and tells the difference, in the
 * transaction that holds the lock of everyone concerned. What is stored is the base of comparison, so a derivation that
 * says the same again changes and tells nothing.
 */
@ApplicationScoped
public class Fortschreibung {

    private final Verlaeufe verlaeufe;
    private final Wechselfortschreibung wechsel;
    private final Personen personen;
    private final Outbox outbox;
    private final Clock clock;

    Fortschreibung(Verlaeufe verlaeufe, Wechselfortschreibung wechsel, Personen personen, Outbox outbox, Clock clock) {
        this.verlaeufe = verlaeufe;
        this.wechsel = wechsel;
        this.personen = personen;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What was carried on.
     *
     * @param koepfe the new versions of the persons for whom something changed
     * @param festgestellte visible Rechtskreiswechsel found now
     */
    public record Ergebnis(Map<UUID, Kopf> koepfe, List<Rechtskreiswechsel> festgestellte) {}

    /**
     * Stores and tells the difference.
     *
     * @param anlass persons who get a new version in any case, because a fact about them was recorded
     * @param grund code of why a Rechtskreiswechsel is void that was not derived again
     */
    @Transactional(TxType.MANDATORY)
    public Ergebnis schreibeFort(Ableitung ableitung, Collection<UUID> anlass, String grund) {
        Instant jetzt = clock.instant();
        List<Unterschied> unterschiede =
                verlaeufe.gleicheAb(ableitung.personen().values());
        List<Wechselaenderung> aenderungen = wechsel.gleicheAb(ableitung.wechsel(), grund, jetzt);
        var betroffene = new TreeSet<>(anlass);
        unterschiede.forEach(unterschied -> betroffene.add(unterschied.personId()));
        aenderungen.forEach(aenderung -> betroffene.add(aenderung.personId()));
        Map<UUID, Kopf> koepfe = betroffene.isEmpty() ? Map.of() : personen.zaehleHoch(betroffene, jetzt);
        outbox.publish(Stream.<Event>concat(
                        unterschiede.stream().flatMap(u -> meldungen(u, koepfe.get(u.personId()))),
                        aenderungen.stream().flatMap(a -> a.meldungen(koepfe.get(a.personId()))))
                .toList());
        return new Ergebnis(
                koepfe,
                aenderungen.stream()
                        .flatMap(a -> a.festgestellte().stream())
                        .filter(Rechtskreiswechsel::istSichtbar)
                        .toList());
    }

    private static Stream<Event> meldungen(Unterschied unterschied, Kopf kopf) {
        return Stream.concat(
                unterschied.status().stream()
                        .map(s -> new AufenthaltsstatusGeaendert(
                                kopf, s.status().name(), s.status().bezeichnung(), s.seit(), s.korrektur())),
                unterschied.zuordnungen().stream()
                        .map(z ->
                                new RechtskreisZugeordnet(kopf, z.rechtskreis().name(), z.traeger(), z.ab())));
    }
}
