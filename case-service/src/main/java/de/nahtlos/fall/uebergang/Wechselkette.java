package de.nahtlos.fall.uebergang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The Wechsel that replace each other, and what counts of them. A pure function of everything that was told about a
 * person, so the order of the messages has no say in it ({@code docs/wechselketten.md}).
 *
 * @param wechselIds all ids of the chain, also of those that are known by name only
 * @param geltende what counts now, oldest first; normally one, none if the chain was withdrawn
 * @param zurueckgenommen the last Wechsel of a withdrawn chain; empty if something counts or nothing is known
 */
record Wechselkette(Set<UUID> wechselIds, List<Wechsel> geltende, Optional<Wechsel> zurueckgenommen) {

    private static final Comparator<Wechselmeldung> AELTESTE_ZUERST =
            Comparator.comparingLong(Wechselmeldung::festgestelltVersion).thenComparing(Wechselmeldung::wechselId);

    /** The chains of a person. */
    static List<Wechselkette> aus(Collection<Wechselmeldung> meldungen) {
        Map<UUID, Set<UUID>> ketten = new HashMap<>();
        for (Wechselmeldung meldung : meldungen) {
            verbinde(ketten, meldung.wechselId(), meldung.wechselId());
            meldung.ersetzt().forEach(alt -> verbinde(ketten, meldung.wechselId(), alt));
        }
        return new HashSet<>(ketten.values())
                .stream().map(ids -> kette(ids, meldungen)).toList();
    }

    private static void verbinde(Map<UUID, Set<UUID>> ketten, UUID einer, UUID anderer) {
        Set<UUID> vereint = new HashSet<>(ketten.getOrDefault(einer, Set.of(einer)));
        vereint.addAll(ketten.getOrDefault(anderer, Set.of(anderer)));
        vereint.forEach(id -> ketten.put(id, vereint));
    }

    private static Wechselkette kette(Set<UUID> ids, Collection<Wechselmeldung> meldungen) {
        List<Wechselmeldung> glieder = meldungen.stream()
                .filter(meldung -> ids.contains(meldung.wechselId()))
                .toList();
        List<Wechselmeldung> enden = glieder.stream()
                .filter(Wechselmeldung::festgestellt)
                .filter(meldung -> !ersetzt(meldung, glieder))
                .sorted(AELTESTE_ZUERST)
                .toList();
        List<Wechsel> geltende = enden.stream()
                .filter(meldung -> !meldung.storniert())
                .map(Wechselmeldung::wechsel)
                .toList();
        Optional<Wechsel> letzter = geltende.isEmpty() && !enden.isEmpty()
                ? Optional.of(enden.getLast().wechsel())
                : Optional.empty();
        return new Wechselkette(Set.copyOf(ids), geltende, letzter);
    }

    /** A Wechsel that was stated anew after its replacement counts again. */
    private static boolean ersetzt(Wechselmeldung meldung, List<Wechselmeldung> glieder) {
        return glieder.stream()
                .filter(anderer -> anderer.ersetzt().contains(meldung.wechselId()))
                .anyMatch(anderer -> anderer.festgestelltVersion() > meldung.festgestelltVersion());
    }

    /** What the Uebergaenge of this chain are about: what counts, or the withdrawn last one. */
    List<Wechsel> ziele() {
        List<Wechsel> ziele = new ArrayList<>(geltende);
        zurueckgenommen.ifPresent(ziele::add);
        return ziele;
    }
}
