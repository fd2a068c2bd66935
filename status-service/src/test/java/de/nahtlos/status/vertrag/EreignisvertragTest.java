package de.nahtlos.status.vertrag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import de.nahtlos.status.support.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The events as consumers were promised them: approved samples, valid against the published schemas. */
class EreignisvertragTest {

    private static final Path VERTRAEGE = Path.of("src/main/resources/contracts/events");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final Map<String, Event> BEISPIELE =
            Beispielereignisse.ALLE.stream().collect(Collectors.toMap(EreignisvertragTest::typ, Function.identity()));

    static List<String> typen() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("de.nahtlos.status")
                        .stream()
                        .filter(klasse -> klasse.isAnnotatedWith(EventType.class))
                        .map(JavaClass::reflect)
                        .map(klasse -> klasse.getAnnotation(EventType.class).value())
                        .sorted()
                        .toList();
    }

    @Test
    void everyEventHasASchemaASampleAndAnApprovedExampleAndNothingIsLeftOver() throws IOException {
        Set<String> erwartet = new TreeSet<>();
        typen().forEach(typ -> erwartet.addAll(Set.of(typ + ".schema.json", typ + ".sample.json")));
        try (Stream<Path> dateien = Files.list(VERTRAEGE)) {
            assertThat(dateien.map(datei -> datei.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(erwartet);
        }
        assertThat(BEISPIELE.keySet()).containsExactlyInAnyOrderElementsOf(typen());
        assertThat(typen()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("typen")
    void theSerializedEventIsTheApprovedSample(String typ) throws IOException {
        JsonNode gesendet = JSON.readTree(JSON.writeValueAsString(BEISPIELE.get(typ)));
        assertThat(gesendet).isEqualTo(beispiel(typ));
    }

    @ParameterizedTest
    @MethodSource("typen")
    void theSampleIsValidAgainstItsSchema(String typ) throws IOException {
        assertThat(Schema.verletzungen(typ, beispiel(typ))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("typen")
    void theSchemaBites(String typ) throws IOException {
        var ohnePerson = beispiel(typ).deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) ohnePerson).remove("personId");
        assertThat(Schema.verletzungen(typ, ohnePerson)).isNotEmpty();
        var mitName = beispiel(typ).deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) mitName).put("nachname", "Testmann");
        assertThat(Schema.verletzungen(typ, mitName)).isNotEmpty();
    }

    private static String typ(Event ereignis) {
        return ereignis.getClass().getAnnotation(EventType.class).value();
    }

    private static JsonNode beispiel(String typ) throws IOException {
        return JSON.readTree(Files.readString(VERTRAEGE.resolve(typ + ".sample.json")));
    }
}
