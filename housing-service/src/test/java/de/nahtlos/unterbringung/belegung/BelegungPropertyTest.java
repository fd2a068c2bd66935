package de.nahtlos.unterbringung.belegung;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.kit.stack.TestStack;
import de.nahtlos.unterbringung.support.Clients;
import de.nahtlos.unterbringung.support.Clients.Answer;
import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random operations by parallel clients leave no overlap; what was answered is what the database holds. */
@HousingTest
class BelegungPropertyTest {

    private static final int CLIENTS = 8;
    private static final int OPERATIONS = 300;
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final Set<Integer> LAWFUL = Set.of(200, 201, 409, 422);

    private final Set<String> made = ConcurrentHashMap.newKeySet();

    @Test
    void noOverlapWhateverHappens() throws Exception {
        long seed = System.nanoTime();
        var plaetze = Haus.plaetze(12, "GEMEINSCHAFTSUNTERKUNFT");
        var personen = Stream.generate(UUID::randomUUID).limit(15).toList();
        var clients = new Clients(Haus.KOBLENZ);
        var runs = clients.allAtOnce(IntStream.range(0, CLIENTS)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    run(clients, new Random(seed + i), plaetze, personen);
                    return true;
                })
                .toList());
        assertThat(runs).hasSize(CLIENTS);
        assertThat(count(overlaps("platz_id"), plaetze))
                .as("places, seed %d", seed)
                .isZero();
        assertThat(count(overlaps("person_id"), plaetze))
                .as("persons, seed %d", seed)
                .isZero();
        assertThat(count("select count(*) from belegung where platz_id = any (?)", plaetze))
                .as("stays answered, seed %d", seed)
                .isEqualTo(made.size());
    }

    private void run(Clients clients, Random random, List<String> plaetze, List<UUID> personen) {
        for (int i = 0; i < OPERATIONS; i++) {
            var answer = operation(clients, random, plaetze, personen);
            assertThat(LAWFUL).as(answer.body()).contains(answer.status());
            if (answer.status() == 201) {
                made.add(answer.id());
            }
        }
    }

    private Answer operation(Clients clients, Random random, List<String> plaetze, List<UUID> personen) {
        var stays = List.copyOf(made);
        var day = BEGIN.plusDays(random.nextInt(300));
        var place = plaetze.get(random.nextInt(plaetze.size()));
        int kind = stays.isEmpty() ? 0 : random.nextInt(10);
        if (kind < 5) {
            var bis = random.nextInt(4) == 0
                    ? null
                    : day.plusDays(random.nextInt(40)).toString();
            return clients.belege(personen.get(random.nextInt(personen.size())), place, day.toString(), bis);
        }
        var stay = "/api/v1/belegungen/" + stays.get(random.nextInt(stays.size()));
        return switch (kind) {
            case 5, 6 -> clients.post(stay + "/ende", "{\"am\":\"%s\",\"grund\":\"AUSZUG\"}".formatted(day));
            case 7, 8 -> clients.post(stay + "/verlegung", "{\"am\":\"%s\",\"platzId\":\"%s\"}".formatted(day, place));
            default -> clients.post(stay + "/storno", "");
        };
    }

    private static String overlaps(String column) {
        return """
                select count(*) from belegung a join belegung b on a.%1$s = b.%1$s and a.id < b.id
                  and daterange(a.von, a.ende) && daterange(b.von, b.ende)
                where a.storniert_am is null and b.storniert_am is null and a.platz_id = any (?)""".formatted(column);
    }

    private static int count(String sql, List<String> plaetze) throws Exception {
        try (var connection = DriverManager.getConnection(
                        TestStack.jdbcUrl("unterbringung"), "unterbringung", "unterbringung");
                var select = connection.prepareStatement(sql)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", plaetze.stream().map(UUID::fromString).toArray()));
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
