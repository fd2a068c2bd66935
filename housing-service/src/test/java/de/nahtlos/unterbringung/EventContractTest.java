package de.nahtlos.unterbringung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import de.nahtlos.unterbringung.auszug.AuszugAbgeschlossen;
import de.nahtlos.unterbringung.auszug.AuszugEroeffnet;
import de.nahtlos.unterbringung.auszug.AuszugStatus;
import de.nahtlos.unterbringung.auszug.AuszugUeberfaellig;
import de.nahtlos.unterbringung.belegung.BelegungBeendet;
import de.nahtlos.unterbringung.belegung.BelegungBegonnen;
import de.nahtlos.unterbringung.belegung.Endegrund;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The events of this service are what their contracts say. */
class EventContractTest {

    private static final Path CONTRACTS = Path.of("src/main/resources/contracts/events");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final UUID PERSON = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID BELEGUNG = UUID.fromString("01980000-0000-7000-8000-0000000000d1");
    private static final UUID AUSZUG = UUID.fromString("01980000-0000-7000-8000-0000000000e1");
    private static final LocalDate ZIEL = LocalDate.of(2026, 1, 1);

    static List<Event> events() {
        return List.of(
                new BelegungBegonnen(
                        PERSON, "07111", BELEGUNG, Unterkunftsart.GEMEINSCHAFTSUNTERKUNFT, LocalDate.of(2025, 1, 13)),
                new BelegungBeendet(
                        PERSON,
                        "07111",
                        BELEGUNG,
                        Unterkunftsart.GEMEINSCHAFTSUNTERKUNFT,
                        LocalDate.of(2025, 12, 15),
                        Endegrund.AUSZUG),
                new AuszugEroeffnet(PERSON, "07111", AUSZUG, ZIEL),
                new AuszugUeberfaellig(PERSON, "07111", AUSZUG, ZIEL),
                new AuszugAbgeschlossen(PERSON, "07111", AUSZUG, AuszugStatus.ABGESCHLOSSEN));
    }

    @ParameterizedTest
    @MethodSource("events")
    void serializedEventEqualsItsSample(Event event) {
        assertThat(JSON.<JsonNode>valueToTree(event)).isEqualTo(json(type(event) + ".sample.json"));
        assertThat(event.key()).isEqualTo(PERSON.toString());
    }

    @ParameterizedTest
    @MethodSource("events")
    void sampleIsValidAgainstItsSchema(Event event) {
        assertThat(schema(type(event)).validate(json(type(event) + ".sample.json")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void schemaRefusesWhatIsMissingAndWhatMustNotBeThere(Event event) {
        var withName = (com.fasterxml.jackson.databind.node.ObjectNode) json(type(event) + ".sample.json");
        withName.put("name", "Adam Testmann");
        assertThat(schema(type(event)).validate(withName)).isNotEmpty();
        withName.remove(List.of("name", "kommune"));
        assertThat(schema(type(event)).validate(withName)).isNotEmpty();
    }

    @Test
    void everyTypeHasAContractAndEveryContractAType() throws IOException {
        Set<String> types = events().stream().map(EventContractTest::type).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(types.stream()
                            .flatMap(it -> Stream.of(it + ".schema.json", it + ".sample.json"))
                            .toList());
        }
    }

    @Test
    void everyEventOfThisServiceIsChecked() {
        var classes = new com.tngtech.archunit.core.importer.ClassFileImporter()
                .importPackages("de.nahtlos.unterbringung").stream()
                        .filter(it -> it.isAssignableTo(Event.class))
                        .map(it -> it.getFullName())
                        .collect(Collectors.toSet());
        assertThat(events().stream().map(it -> it.getClass().getName())).containsExactlyInAnyOrderElementsOf(classes);
    }

    @Test
    void aMissingSchemaFails() {
        assertThatThrownBy(() -> schema("belegung.unbekannt.v1")).isInstanceOf(UncheckedIOException.class);
    }

    private static String type(Event event) {
        return event.getClass().getAnnotation(EventType.class).value();
    }

    private static JsonSchema schema(String type) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(json(type + ".schema.json"));
    }

    private static JsonNode json(String file) {
        try {
            return JSON.readTree(CONTRACTS.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
