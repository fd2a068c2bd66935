package de.nahtlos.fall.uebergang.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.fall.uebergang.Rechtskreis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Our records read the samples of the producers, and every type that they promise is named in our consumers. */
class ProduzentenvertragTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void festgestelltIsRead() {
        var ereignis = sample("rechtskreiswechsel.festgestellt.v1", RechtskreiswechselFestgestellt.class);
        assertThat(ereignis.personVersion()).isEqualTo(9);
        assertThat(ereignis.wechsel().nach()).isEqualTo(Rechtskreis.SGB_II);
        assertThat(ereignis.wechsel().wirksamAb()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(ereignis.ersetzt()).isEqualTo(UUID.fromString("01980000-0000-7000-8000-0000000000b1"));
    }

    @Test
    void storniertIsRead() {
        var ereignis = sample("rechtskreiswechsel.storniert.v1", RechtskreiswechselStorniert.class);
        assertThat(ereignis.wechselId()).isEqualTo(UUID.fromString("01980000-0000-7000-8000-0000000000b2"));
        assertThat(ereignis.personVersion()).isEqualTo(10);
    }

    @Test
    void geaendertIsRead() {
        var meldung = sample("aufenthaltsstatus.geaendert.v1", AufenthaltsstatusGeaendert.class)
                .meldung();
        assertThat(meldung.status()).isEqualTo("ANERKANNT");
        assertThat(meldung.seit()).isEqualTo(LocalDate.of(2025, 9, 4));
    }

    @Test
    void aMissingFieldIsRefused() {
        assertThatThrownBy(() -> JSON.readValue("{\"wechselId\":null}", RechtskreiswechselStorniert.class))
                .hasMessageContaining("a required field is missing");
    }

    @Test
    void everyPromisedTypeIsNamedInAConsumer() throws IOException {
        for (String[] paar :
                new String[][] {{"status", "StatusConsumer"}, {"unterbringung", "UnterbringungConsumer"}}) {
            String quelle =
                    Files.readString(Path.of("src/main/java/de/nahtlos/fall/uebergang/messaging", paar[1] + ".java"));
            try (var dateien = Files.list(Path.of("target/test-classes/vertraege", paar[0]))) {
                var typen = dateien.map(datei -> datei.getFileName().toString())
                        .filter(name -> name.endsWith(".schema.json"))
                        .map(name -> name.replace(".schema.json", ""))
                        .toList();
                assertThat(typen)
                        .isNotEmpty()
                        .allSatisfy(typ -> assertThat(quelle).contains('"' + typ + '"'));
            }
        }
    }

    private static <T> T sample(String typ, Class<T> ziel) {
        try (var in = ProduzentenvertragTest.class
                .getClassLoader()
                .getResourceAsStream("vertraege/status/" + typ + ".sample.json")) {
            if (in == null) {
                throw new IllegalStateException("sample of " + typ + " is missing");
            }
            return JSON.readValue(new String(in.readAllBytes(), StandardCharsets.UTF_8), ziel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
