package de.nahtlos.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOW = Instant.parse("2025-10-02T08:00:00.123Z");

    @Test
    void anIdIsAUuidOfVersion7ThatStartsWithItsMillisecond() {
        var id = Ids.v7(NOW);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void idsOfALaterMillisecondSortBehind() {
        assertThat(Ids.v7(NOW).toString()).isLessThan(Ids.v7(NOW.plusMillis(1)).toString());
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        var ids = Stream.generate(() -> Ids.v7(NOW)).limit(10_000).collect(Collectors.toSet());

        assertThat(ids).hasSize(10_000);
    }
}
