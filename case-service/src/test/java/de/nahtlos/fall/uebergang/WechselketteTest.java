package de.nahtlos.fall.uebergang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever the order and number of the messages: the same facts give the same Uebergaenge. */
class WechselketteTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-02T09:00:00Z"), ZoneOffset.UTC);

    /** @param ersetzt for a festgestellt that corrects */
    private record Nachricht(boolean festgestellt, UUID wechsel, int version, String ab, UUID ersetzt) {
        static Nachricht festgestellt(UUID wechsel, int version, String ab) {
            return new Nachricht(true, wechsel, version, ab, null);
        }

        Nachricht ersetzt(UUID alt) {
            return new Nachricht(true, wechsel, version, ab, alt);
        }

        static Nachricht storniert(UUID wechsel, int version) {
            return new Nachricht(false, wechsel, version, null, null);
        }
    }

    @Test
    void aReplacementMovesTheSameUebergang() {
        var welt = new Welt();
        welt.empfange(Nachricht.festgestellt(A, 5, "2025-11-01"));
        var uebergang = welt.uebergaenge.getFirst();
        welt.empfange(Nachricht.festgestellt(B, 9, "2025-10-01").ersetzt(A));
        assertThat(welt.uebergaenge).containsExactly(uebergang);
        assertThat(uebergang.wechsel().id()).isEqualTo(B);
        assertThat(uebergang.wechsel().wirksamAb()).isEqualTo("2025-10-01");
        assertThat(uebergang.wechselIds()).containsExactly(A, B);
    }

    @Test
    void anOlderEventOfTheSameWechselIsIgnored() {
        assertThat(zustand(Nachricht.festgestellt(A, 9, "2025-12-01"), Nachricht.festgestellt(A, 5, "2025-11-01")))
                .containsExactly(A + " 2025-12-01 OFFEN");
    }

    @Test
    void aStornoOfAnUnknownWechselOutlivesItsLateFestgestellt() {
        assertThat(zustand(Nachricht.storniert(A, 6), Nachricht.festgestellt(A, 5, "2025-11-01")))
                .containsExactly(A + " 2025-11-01 ZURUECKGENOMMEN");
    }

    @Test
    void aWechselThatIsFoundAnewAfterItsStornoCounts() {
        assertThat(zustand(
                        Nachricht.festgestellt(A, 5, "2025-11-01"),
                        Nachricht.storniert(A, 6),
                        Nachricht.festgestellt(A, 8, "2025-12-01")))
                .containsExactly(A + " 2025-12-01 OFFEN");
    }

    @Test
    void everyOrderAndEveryDuplicationOfACorrectionChainEndsInTheSameState() {
        allesGleich(
                Set.of(C + " 2025-12-01 OFFEN"),
                Nachricht.festgestellt(A, 5, "2025-11-01"),
                Nachricht.festgestellt(B, 7, "2025-10-01").ersetzt(A),
                Nachricht.festgestellt(C, 9, "2025-12-01").ersetzt(B));
    }

    @Test
    void everyOrderAndEveryDuplicationOfACorrectionWithStornoEndsInTheSameState() {
        allesGleich(
                Set.of(B + " 2025-10-01 ZURUECKGENOMMEN"),
                Nachricht.festgestellt(A, 5, "2025-11-01"),
                Nachricht.festgestellt(B, 7, "2025-10-01").ersetzt(A),
                Nachricht.storniert(B, 8));
    }

    @Test
    void independentWechselOfAPersonDoNotTouchEachOther() {
        allesGleich(
                Set.of(A + " 2025-11-01 ZURUECKGENOMMEN", C + " 2026-03-01 OFFEN"),
                Nachricht.festgestellt(A, 5, "2025-11-01"),
                Nachricht.storniert(A, 6),
                Nachricht.festgestellt(C, 7, "2026-03-01"));
    }

    @Test
    void randomHistoriesEndInTheSameStateInEveryOrder() {
        long seed = 20251002;
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            List<Nachricht> historie = historie(random);
            Set<String> soll = zustand(historie.toArray(Nachricht[]::new));
            for (List<Nachricht> reihenfolge : List.of(gemischt(historie, random), gemischt(historie, random))) {
                assertThat(zustand(reihenfolge.toArray(Nachricht[]::new)))
                        .as("seed %d, round %d: %s", seed, round, historie)
                        .isEqualTo(soll);
            }
        }
    }

    /** A life as status-service tells it: versions rise, a replacement names the last Wechsel, sometimes a Storno. */
    private static List<Nachricht> historie(Random random) {
        List<Nachricht> historie = new ArrayList<>();
        UUID letzter = null;
        for (int version = 1; version <= 2 + random.nextInt(6); version++) {
            UUID neu = new UUID(1, random.nextLong());
            String ab = LocalDate.of(2025, 1 + random.nextInt(12), 1).toString();
            if (letzter != null && random.nextInt(4) == 0) {
                historie.add(Nachricht.storniert(letzter, version));
                letzter = null;
            } else if (letzter != null && random.nextBoolean()) {
                historie.add(Nachricht.festgestellt(neu, version, ab).ersetzt(letzter));
                letzter = neu;
            } else {
                historie.add(Nachricht.festgestellt(neu, version, ab));
                letzter = neu;
            }
        }
        return historie;
    }

    private static List<Nachricht> gemischt(List<Nachricht> historie, Random random) {
        List<Nachricht> gemischt = new ArrayList<>(historie);
        historie.stream().filter(nachricht -> random.nextBoolean()).forEach(gemischt::add);
        java.util.Collections.shuffle(gemischt, random);
        return gemischt;
    }

    private static void allesGleich(Set<String> soll, Nachricht... nachrichten) {
        List<Nachricht> doppelt = new ArrayList<>(List.of(nachrichten));
        doppelt.add(nachrichten[0]);
        permutationen(doppelt)
                .forEach(reihenfolge -> assertThat(zustand(reihenfolge.toArray(Nachricht[]::new)))
                        .as(reihenfolge.toString())
                        .isEqualTo(new TreeSet<>(soll)));
    }

    private static List<List<Nachricht>> permutationen(List<Nachricht> nachrichten) {
        if (nachrichten.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Nachricht>> alle = new ArrayList<>();
        for (int i = 0; i < nachrichten.size(); i++) {
            List<Nachricht> rest = new ArrayList<>(nachrichten);
            Nachricht erste = rest.remove(i);
            for (List<Nachricht> permutation : permutationen(rest)) {
                List<Nachricht> eine = new ArrayList<>(List.of(erste));
                eine.addAll(permutation);
                alle.add(eine);
            }
        }
        return alle;
    }

    private static Set<String> zustand(Nachricht... nachrichten) {
        Welt welt = new Welt();
        for (Nachricht nachricht : nachrichten) {
            welt.empfange(nachricht);
        }
        return welt.zustand();
    }

    /** The same steps as in FuehreUebergaengeNachHandler, without a database. */
    private static final class Welt {
        private final Map<UUID, Wechselmeldung> meldungen = new HashMap<>();
        private final List<Uebergang> uebergaenge = new ArrayList<>();

        void empfange(Nachricht nachricht) {
            var meldung = meldungen.computeIfAbsent(nachricht.wechsel(), id -> new Wechselmeldung(id, PERSON));
            boolean neu = nachricht.festgestellt()
                    ? meldung.merkeFestgestellt(
                            wechsel(nachricht), nachricht.version(), Optional.ofNullable(nachricht.ersetzt()))
                    : meldung.merkeStorno(nachricht.version());
            if (neu) {
                Wechselkette.aus(meldungen.values()).forEach(this::fuehreNach);
            }
        }

        private void fuehreNach(Wechselkette kette) {
            Zuordnung zuordnung = Zuordnung.von(kette, uebergaenge);
            boolean zurueckgenommen = kette.geltende().isEmpty();
            zuordnung.bestehende().forEach((uebergang, wechsel) -> richteAus(uebergang, wechsel, kette));
            zuordnung.neue().forEach(wechsel -> {
                Uebergang uebergang = new Uebergang(wechsel, CLOCK);
                if (zurueckgenommen) {
                    uebergang.nimmZurueck(wechsel);
                }
                uebergaenge.add(uebergang);
            });
            uebergaenge.removeAll(zuordnung.ueberzaehlige());
        }

        private static void richteAus(Uebergang uebergang, Wechsel wechsel, Wechselkette kette) {
            uebergang.kennt(kette.wechselIds());
            if (kette.geltende().isEmpty()) {
                uebergang.nimmZurueck(wechsel);
            } else {
                uebergang.folge(wechsel);
            }
        }

        private static Wechsel wechsel(Nachricht nachricht) {
            return new Wechsel(
                    nachricht.wechsel(),
                    PERSON,
                    Rechtskreis.ASYLBLG,
                    Rechtskreis.SGB_II,
                    LocalDate.parse(nachricht.ab()));
        }

        Set<String> zustand() {
            return uebergaenge.stream()
                    .map(uebergang ->
                            uebergang.wechsel().id() + " " + uebergang.wechsel().wirksamAb() + " " + uebergang.status())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
