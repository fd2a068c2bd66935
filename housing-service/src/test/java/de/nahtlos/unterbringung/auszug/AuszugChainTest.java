package de.nahtlos.unterbringung.auszug;

import static de.nahtlos.unterbringung.support.Haus.auszuege;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.kit.time.SettableClock;
import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import de.nahtlos.unterbringung.support.Statusereignisse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the recognition to moving out, over Kafka and HTTP. */
@HousingTest
class AuszugChainTest {

    @Inject
    SettableClock clock;

    @BeforeEach
    void inSeptember2025() {
        clock.set(Instant.parse("2025-09-10T08:00:00Z"));
    }

    @AfterEach
    void backToTheWallClock() {
        clock.reset();
    }

    @Test
    void recognitionOpensAnAuszugThreeMonthsAfterTheChange() {
        var person = Statusereignisse.einerNeuenPerson();
        person.registriert();
        Haus.wohnt(person.person(), Haus.platz(), "2025-01-13");

        person.anerkannt();

        await().untilAsserted(() -> assertThat(auszuege(person.person()))
                .singleElement()
                .hasFieldOrPropertyWithValue("status", "OFFEN")
                .hasFieldOrPropertyWithValue("grund", "ANERKENNUNG")
                .hasFieldOrPropertyWithValue("ziel", "2026-01-01")
                .hasFieldOrPropertyWithValue("name", "Adam Testmann"));
    }
}
