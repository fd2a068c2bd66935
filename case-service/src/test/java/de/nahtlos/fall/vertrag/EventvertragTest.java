package de.nahtlos.fall.vertrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import de.nahtlos.fall.uebergabe.Ablehnungsgrund;
import de.nahtlos.fall.uebergabe.Uebergabeereignis;
import de.nahtlos.kit.event.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventvertragTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final List<String> TYPEN = List.of(
            "uebergabe.bereitgestellt.v1",
            "uebergabe.zurueckgezogen.v1",
            "uebergabe.berichtigt.v1",
            "uebergabe.angenommen.v1",
            "uebergabe.abgelehnt.v1",
            "uebergabe.rueckfrage.v1",
            "uebergabe.eskaliert.v1");
    private static final UUID EINS = UUID.fromString("0199a1c0-5a00-7000-8000-000000000001");
    private static final UUID ZWEI = UUID.fromString("0199a1c0-5a00-7000-8000-000000000002");
    private static final String KOMMUNE = "07111";
    private static final String TRAEGER = "JC-07111";

    /** One event of each kind, equal to its sample. */
    private static final List<Uebergabeereignis> EREIGNISSE = List.of(
            new Uebergabeereignis.Bereitgestellt(
                    ZWEI,
                    KOMMUNE,
                    TRAEGER,
                    2,
                    LocalDate.of(2025, 11, 1),
                    "/api/v1/uebergaben/" + ZWEI + "/paket",
                    EINS),
            new Uebergabeereignis.Zurueckgezogen(EINS, KOMMUNE, TRAEGER, 1, null),
            new Uebergabeereignis.Berichtigt(EINS, KOMMUNE, TRAEGER, 1, ZWEI, null),
            new Uebergabeereignis.Angenommen(EINS, KOMMUNE, TRAEGER, 1),
            new Uebergabeereignis.Abgelehnt(EINS, KOMMUNE, TRAEGER, 1, Ablehnungsgrund.UNZUSTAENDIG),
            new Uebergabeereignis.Rueckfrage(EINS, KOMMUNE, TRAEGER, 1),
            new Uebergabeereignis.Eskaliert(EINS, KOMMUNE, TRAEGER, 1));

    @Test
    void everySampleIsValidAgainstItsSchema() {
        TYPEN.forEach(
                typ -> assertThat(schema(typ).validate(sample(typ))).as(typ).isEmpty());
    }

    @Test
    void aSampleThatBreaksTheContractIsNotValid() {
        var ohne = (com.fasterxml.jackson.databind.node.ObjectNode) sample("uebergabe.abgelehnt.v1");
        ohne.remove("grundCode");
        assertThat(schema("uebergabe.abgelehnt.v1").validate(ohne)).isNotEmpty();
    }

    @Test
    void everySerializedEventEqualsItsSample() {
        EREIGNISSE.forEach(ereignis -> {
            JsonNode serialisiert = JSON.valueToTree(ereignis);
            assertThat(serialisiert).as(typ(ereignis.getClass())).isEqualTo(sample(typ(ereignis.getClass())));
        });
    }

    @Test
    void everyKindOfEventIsInThisTest() {
        assertThat(EREIGNISSE.stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Uebergabeereignis.class.getPermittedSubclasses());
        assertThat(TYPEN)
                .containsAll(Arrays.stream(Uebergabeereignis.class.getPermittedSubclasses())
                        .map(EventvertragTest::typ)
                        .toList());
    }

    @Test
    void aFirstPacketAndAWithdrawalAfterAcceptanceAreValidToo() {
        var erstes = new Uebergabeereignis.Bereitgestellt(
                EINS, KOMMUNE, TRAEGER, 1, LocalDate.of(2025, 11, 1), "/api/v1/uebergaben/" + EINS + "/paket", null);
        assertThat(schema("uebergabe.bereitgestellt.v1").validate(JSON.<JsonNode>valueToTree(erstes)))
                .isEmpty();
        assertThat(JSON.<JsonNode>valueToTree(erstes).has("ersetzt")).isFalse();
        var ohneNachfolger = new Uebergabeereignis.Berichtigt(EINS, KOMMUNE, TRAEGER, 1, null, null);
        assertThat(schema("uebergabe.berichtigt.v1").validate(JSON.<JsonNode>valueToTree(ohneNachfolger)))
                .isEmpty();
    }

    @Test
    void theDemandToEraseAPacketAboutAWrongPersonIsValidToo() {
        var berichtigt = new Uebergabeereignis.Berichtigt(EINS, KOMMUNE, TRAEGER, 1, null, true);
        assertThat(schema("uebergabe.berichtigt.v1").validate(JSON.<JsonNode>valueToTree(berichtigt)))
                .isEmpty();
        var zurueck = new Uebergabeereignis.Zurueckgezogen(EINS, KOMMUNE, TRAEGER, 1, true);
        assertThat(schema("uebergabe.zurueckgezogen.v1").validate(JSON.<JsonNode>valueToTree(zurueck)))
                .isEmpty();
        assertThat(JSON.<JsonNode>valueToTree(zurueck).path("loeschen").asBoolean())
                .isTrue();
    }

    @Test
    void aMissingSchemaFails() {
        assertThatThrownBy(() -> schema("uebergabe.vergessen.v1")).isInstanceOf(IllegalStateException.class);
    }

    private static String typ(Class<?> ereignis) {
        return ereignis.getAnnotation(EventType.class).value();
    }

    private static JsonSchema schema(String typ) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(read("contracts/events/" + typ + ".schema.json"), config);
    }

    private static JsonNode sample(String typ) {
        return read("contracts/events/" + typ + ".sample.json");
    }

    private static JsonNode read(String path) {
        try (var in = EventvertragTest.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
