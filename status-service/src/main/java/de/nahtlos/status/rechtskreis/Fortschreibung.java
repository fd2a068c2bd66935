package de.nahtlos.status.rechtskreis;

import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.status.herleitung.Ableitung;
import de.nahtlos.status.person.Personen;
import de.nahtlos.status.person.messaging.Kopf;
import de.nahtlos.status.rechtskreis.Wechselfortschreibung.Plan;
import de.nahtlos.status.rechtskreis.messaging.AufenthaltsstatusGeaendert;
import de.nahtlos.status.rechtskreis.messaging.RechtskreisZugeordnet;
import de.nahtlos.status.verlauf.Vergleich;
import de.nahtlos.status.verlauf.Vergleich.Unterschied;
import de.nahtlos.status.verlauf.Verlaeufe;
import de.nahtlos.status.verlauf.Verschiebung;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * How a derivation differs from what is stored.
     *
     * @param betroffene persons for whom something differs
     * @param verschiebungen one for each person who has another Rechtskreis on some day
     */
    public record Differenz(Set<UUID> betroffene, List<Verschiebung> verschiebungen) {

        private static Differenz von(Vergleich verlaeufe, Plan wechsel) {
            Set<UUID> betroffene = new TreeSet<>();
            verlaeufe.unterschiede().forEach(unterschied -> betroffene.add(unterschied.personId()));
            wechsel.aenderungen().forEach(aenderung -> betroffene.add(aenderung.personId()));
            return new Differenz(
                    betroffene,
                    verlaeufe.unterschiede().stream()
                            .flatMap(unterschied -> unterschied.verschiebung().stream())
                            .toList());
        }
    }

    /**
     * What was carried on.
     *
     * @param koepfe the new versions of the persons for whom something changed
     * @param festgestellte visible Rechtskreiswechsel found now
     */
    public record Ergebnis(Map<UUID, Kopf> koepfe, List<Rechtskreiswechsel> festgestellte, Differenz differenz) {}

    /** The difference, without storing or telling anything. */
    public Differenz vergleiche(Ableitung ableitung) {
        return Differenz.von(
                verlaeufe.vergleiche(ableitung.personen().values()),
                wechsel.vergleiche(ableitung.wechsel(), null, clock.instant()));
    }

    /**
     * Stores and tells the difference.
     *
     * @param anlass persons who get a new version in any case, because a fact about them was recorded
     * @param grund code of why a Rechtskreiswechsel is void that was not derived again
     */
    @Transactional(TxType.MANDATORY)
    public Ergebnis schreibeFort(Ableitung ableitung, Collection<UUID> anlass, String grund) {
        Instant jetzt = clock.instant();
        Vergleich vergleich = verlaeufe.vergleiche(ableitung.personen().values());
        Plan plan = wechsel.vergleiche(ableitung.wechsel(), grund, jetzt);
        verlaeufe.schreibe(vergleich);
        wechsel.schreibe(plan);
        Differenz differenz = Differenz.von(vergleich, plan);
        var betroffene = new TreeSet<>(anlass);
        betroffene.addAll(differenz.betroffene());
        Map<UUID, Kopf> koepfe = betroffene.isEmpty() ? Map.of() : personen.zaehleHoch(betroffene, jetzt);
        outbox.publish(Stream.<Event>concat(
                        vergleich.unterschiede().stream().flatMap(u -> meldungen(u, koepfe.get(u.personId()))),
                        plan.aenderungen().stream().flatMap(a -> a.meldungen(koepfe.get(a.personId()))))
                .toList());
        return new Ergebnis(
                koepfe,
                plan.aenderungen().stream()
                        .flatMap(a -> a.festgestellte().stream())
                        .filter(Rechtskreiswechsel::istSichtbar)
                        .toList(),
                differenz);
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
