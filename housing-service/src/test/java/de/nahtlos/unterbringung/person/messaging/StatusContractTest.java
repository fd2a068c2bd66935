package de.nahtlos.unterbringung.person.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.nahtlos.unterbringung.person.Fakt;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The consumer reads what status-service sends: the producer's own samples. */
class StatusContractTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final UUID PERSON = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID ANDERE = UUID.fromString("01980000-0000-7000-8000-000000000002");
    private static final UUID ALTER_WECHSEL = UUID.fromString("01980000-0000-7000-8000-0000000000b1");
    private static final UUID WECHSEL = UUID.fromString("01980000-0000-7000-8000-0000000000b2");

    @Test
    void registeredPerson() throws IOException {
        assertThat(sample("person.registriert.v1", PersonRegistriert.class))
                .isEqualTo(new PersonRegistriert(PERSON, "07111"));
    }

    @Test
    void changedStatus() throws IOException {
        assertThat(sample("aufenthaltsstatus.geaendert.v1", StatusGeaendert.class)
                        .fakt())
                .isEqualTo(new Fakt.Status(6, LocalDate.of(2025, 9, 4), "ANERKANNT", false));
    }

    @Test
    void changeOfRechtskreis() throws IOException {
        assertThat(sample("rechtskreiswechsel.festgestellt.v1", WechselFestgestellt.class)
                        .fakt())
                .isEqualTo(new Fakt.Wechsel(9, WECHSEL, "SGB_II", LocalDate.of(2025, 9, 1), ALTER_WECHSEL));
    }

    @Test
    void cancelledChangeOfRechtskreis() throws IOException {
        assertThat(sample("rechtskreiswechsel.storniert.v1", WechselStorniert.class)
                        .fakt())
                .isEqualTo(new Fakt.Storno(10, WECHSEL));
    }

    @Test
    void changedHousehold() throws IOException {
        var einzug = LocalDate.of(2025, 1, 13);
        assertThat(sample("haushalt.geaendert.v1", HaushaltGeaendert.class).fakt())
                .isEqualTo(new Fakt.Haushalt(
                        3,
                        UUID.fromString("01980000-0000-7000-8000-0000000000a1"),
                        List.of(
                                new Fakt.Mitglied(PERSON, "PARTNER", List.of(), einzug, null),
                                new Fakt.Mitglied(ANDERE, "PARTNER", List.of(), einzug, null))));
    }

    @Test
    void dataWithoutAPersonIsNotRead() {
        assertThatThrownBy(() -> JSON.readValue("{\"kommune\":\"07111\"}", PersonRegistriert.class))
                .isInstanceOf(JsonMappingException.class);
    }

    private static <T> T sample(String type, Class<T> record) throws IOException {
        try (var in = StatusContractTest.class.getResourceAsStream("/status-service/" + type + ".sample.json")) {
            assertThat(in).as("sample of %s", type).isNotNull();
            return JSON.readValue(in, record);
        }
    }
}
