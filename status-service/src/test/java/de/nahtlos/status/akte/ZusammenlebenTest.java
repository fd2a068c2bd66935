package de.nahtlos.status.akte;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.haushalt.Mitgliedschaft;
import de.nahtlos.status.recht.begriff.Rolle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ZusammenlebenTest {

    private static final UUID ADAM = new UUID(0, 1);
    private static final UUID EVA = new UUID(0, 2);
    private static final UUID FREMDER = new UUID(0, 3);
    private static final UUID ERSTER = new UUID(1, 1);
    private static final UUID ZWEITER = new UUID(1, 2);

    @Test
    void othersCountAsLongAsTheyLivedInTheSameHousehold() {
        var alle = List.of(
                mitglied(ADAM, ERSTER, "2025-01-01", null),
                mitglied(EVA, ERSTER, "2024-06-01", "2025-05-31"),
                mitglied(EVA, ZWEITER, "2025-06-01", null),
                mitglied(FREMDER, ZWEITER, "2025-06-01", null));
        var mitAdam = Zusammenleben.mit(ADAM, alle);
        assertThat(mitAdam).extracting(Mitgliedschaft::personId).containsExactly(ADAM, EVA);
        assertThat(mitAdam.get(1).von()).isEqualTo("2025-01-01");
        assertThat(mitAdam.get(1).bis()).isEqualTo("2025-05-31");
        assertThat(Zusammenleben.mit(EVA, alle))
                .extracting(Mitgliedschaft::personId)
                .containsExactly(EVA, EVA, ADAM, FREMDER);
    }

    private static Mitgliedschaft mitglied(UUID person, UUID haushalt, String von, String bis) {
        return new Mitgliedschaft(
                UUID.randomUUID(),
                haushalt,
                person,
                Rolle.PARTNER,
                List.of(),
                LocalDate.parse(von),
                bis == null ? null : LocalDate.parse(bis),
                Instant.EPOCH,
                bis == null ? null : Instant.EPOCH);
    }
}
