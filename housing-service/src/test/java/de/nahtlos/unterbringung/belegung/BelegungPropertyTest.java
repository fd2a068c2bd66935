package de.nahtlos.unterbringung.belegung;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.stack.TestStack;
import de.nahtlos.kit.tenant.Tenant;
import de.nahtlos.unterbringung.person.Wohnprofil;
import de.nahtlos.unterbringung.support.Clients;
import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * 10,000 random operations by parallel clients leave no overlap, no double stay and no unit over capacity; a model that
 * saw only what was answered agrees with the database.
 */
@HousingTest
class BelegungPropertyTest {

    private static final int CLIENTS = 8;
    private static final int OPERATIONS = 10_000 / CLIENTS;
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final Set<Integer> LAWFUL = Set.of(409, 422);

    private static final Regelangaben OHNE_ANGABEN = new Regelangaben(Wohnprofil.UNBEKANNT, Map.of());

    @Inject
    BelegePlatzHandler belegen;

    @Inject
    VerlegePersonHandler verlegen;

    @Inject
    AendereBelegungHandler aendern;

    private final Modell modell = new Modell();

    /** What the answers say: of a stay that was made, at most one end and one cancellation can succeed. */
    private static final class Modell {
        private final Map<String, String> gemacht = new ConcurrentHashMap<>();
        private final Map<String, LocalDate> enden = new ConcurrentHashMap<>();
        private final Set<String> storniert = ConcurrentHashMap.newKeySet();

        void gemacht(Belegung stay) {
            String id = stay.id().toString();
            gemacht.put(
                    id,
                    String.join(
                            " ",
                            stay.personId().toString(),
                            stay.platzId().toString(),
                            stay.zeitraum().von().toString()));
            if (stay.zeitraum().ende() != null) {
                enden.putIfAbsent(id, stay.zeitraum().ende());
            }
        }

        /** One line per stay, as the database is asked for them. */
        List<String> zeilen() {
            return gemacht.entrySet().stream()
                    .map(it -> String.join(
                            " ",
                            it.getKey(),
                            it.getValue(),
                            String.valueOf(enden.get(it.getKey())),
                            storniert.contains(it.getKey()) ? "storniert" : "gilt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noOverlapWhateverHappens() throws Exception {
        long seed = System.nanoTime();
        var plaetze = Haus.plaetze(12, "GEMEINSCHAFTSUNTERKUNFT");
        var personen = Stream.generate(UUID::randomUUID).limit(15).toList();
        var runs = new Clients(Haus.KOBLENZ)
                .allAtOnce(IntStream.range(0, CLIENTS)
                        .<Callable<Boolean>>mapToObj(i -> () -> {
                            run(new Random(seed + i), plaetze, personen);
                            return true;
                        })
                        .toList());
        assertThat(runs).hasSize(CLIENTS);
        assertThat(rows(overlaps("platz_id"), plaetze))
                .as("places, seed %d", seed)
                .isEmpty();
        assertThat(rows(overlaps("person_id"), plaetze))
                .as("persons, seed %d", seed)
                .isEmpty();
        assertThat(rows(OVER_CAPACITY, plaetze)).as("units, seed %d", seed).isEmpty();
        assertThat(rows(STAYS, plaetze)).as("stays, seed %d", seed).isEqualTo(modell.zeilen());
    }

    private void run(Random random, List<String> plaetze, List<UUID> personen) {
        for (int i = 0; i < OPERATIONS; i++) {
            try {
                Tenant.mitKommune("07111", () -> operation(random, plaetze, personen));
            } catch (Problem refused) {
                assertThat(LAWFUL)
                        .as(refused.getMessage())
                        .contains(refused.kind().status());
            }
        }
    }

    /** The same use cases that requests call; a refusal changes neither model nor database. */
    private void operation(Random random, List<String> plaetze, List<UUID> personen) {
        var stays = List.copyOf(modell.gemacht.keySet());
        var day = BEGIN.plusDays(random.nextInt(300));
        var place = UUID.fromString(plaetze.get(random.nextInt(plaetze.size())));
        int kind = stays.isEmpty() ? 0 : random.nextInt(10);
        if (kind < 5) {
            var bis = random.nextInt(4) == 0 ? null : day.plusDays(random.nextInt(40));
            var person = personen.get(random.nextInt(personen.size()));
            modell.gemacht(belegen.handle(new BelegePlatz(person, place, Zeitraum.vonBis(day, bis), OHNE_ANGABEN)));
            return;
        }
        var stay = stays.get(random.nextInt(stays.size()));
        var id = UUID.fromString(stay);
        switch (kind) {
            case 5, 6 -> {
                aendern.beende(id, day, Endegrund.AUSZUG, it -> {});
                modell.enden.put(stay, day);
            }
            case 7, 8 -> {
                modell.gemacht(verlegen.handle(id, place, day, OHNE_ANGABEN, it -> {}));
                modell.enden.put(stay, day);
            }
            default -> {
                aendern.storniere(id, it -> {});
                modell.storniert.add(stay);
            }
        }
    }

    private static final String STAYS = """
            select concat_ws(' ', id, person_id, platz_id, von, coalesce(ende::text, 'null'),
              case when storniert_am is null then 'gilt' else 'storniert' end) as row
            from belegung where platz_id = any (?) order by id""";

    private static final String OVER_CAPACITY = """
            select e.id::text as row
            from generate_series(date '2025-01-01', date '2026-01-31', interval '1 day') tag,
              belegung b join platz p on p.id = b.platz_id join einheit e on e.id = p.einheit_id
            where b.platz_id = any (?) and b.storniert_am is null and b.von <= tag and (b.ende is null or b.ende > tag)
            group by tag, e.id, e.plaetze having count(*) > e.plaetze""";

    private static String overlaps(String column) {
        return """
                select a.id::text as row from belegung a join belegung b on a.%1$s = b.%1$s and a.id < b.id
                  and daterange(a.von, a.ende) && daterange(b.von, b.ende)
                where a.storniert_am is null and b.storniert_am is null and a.platz_id = any (?)""".formatted(column);
    }

    private static List<String> rows(String sql, List<String> plaetze) throws Exception {
        try (var connection = DriverManager.getConnection(
                        TestStack.jdbcUrl("unterbringung"), "unterbringung_migration", "unterbringung_migration");
                var select = connection.prepareStatement(sql)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", plaetze.stream().map(UUID::fromString).toArray()));
            List<String> rows = new ArrayList<>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString("row"));
                }
            }
            return rows;
        }
    }
}
