package de.nahtlos.it.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.it.Vorgang;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** J-02: most people have no Fall, and none of them may vanish. */
class UebergangOhneFallIT {

    @BeforeEach
    void clock() {
        Vorgang.esIst("2025-10-06T08:00:00Z");
    }

    @Test
    void aWechselOfSomebodyWithoutAFallIsOnTheWorklistOfTheLeitungAndAFallOpenedLaterAdoptsIt() {
        var person = Vorgang.asylbewerber();
        var wechsel = Vorgang.wechselId(Vorgang.anerkannt(person, "2025-10-02"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Vorgang.uebergaenge("&ohneFall=true"))
                        .filteredOn(it -> it.path("personId").asText().equals(person))
                        .singleElement()
                        .satisfies(it -> {
                            assertThat(it.path("wechselId").asText()).isEqualTo(wechsel);
                            assertThat(it.path("wirksamAb").asText()).isEqualTo("2025-11-01");
                            assertThat(it.path("offeneAufgaben").asInt()).isPositive();
                        }));

        var fall = Vorgang.eroeffneFall(person).id();

        assertThat(Vorgang.uebergaenge("&ohneFall=true"))
                .noneMatch(it -> it.path("personId").asText().equals(person));
        assertThat(Vorgang.uebergaengeVon(person))
                .singleElement()
                .satisfies(it -> assertThat(it.path("fallId").asText()).isEqualTo(fall));
    }
}
