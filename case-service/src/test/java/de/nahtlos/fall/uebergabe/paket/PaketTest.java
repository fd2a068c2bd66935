package de.nahtlos.fall.uebergabe.paket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.nahtlos.fall.person.Person;
import de.nahtlos.fall.uebergabe.paket.Paketbau.Umschlag;
import de.nahtlos.fall.uebergang.Rechtskreis;
import de.nahtlos.fall.uebergang.Wechsel;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The packet equals the approved file, field by field; what the file does not name does not leave. */
class PaketTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final LocalDate AB = LocalDate.of(2025, 11, 1);
    private static final UUID ADAM = id(1);
    private static final UUID KAIN = id(2);
    private static final UUID EVA = id(3);

    @Test
    void thePacketEqualsTheApprovedFile() throws IOException {
        var uebergebende = uebergebende("Lotse, Telefon 0261 000-000", Map.of());
        var paket = Paketbau.baue(new Umschlag(id(9), 1, "07111", "JC-07111"), uebergebende);
        assertThat(Vollstaendigkeit.pruefe(uebergebende)).isEmpty();
        assertThat(JSON.<JsonNode>valueToTree(paket)).isEqualTo(datei("paket.approved.json"));
    }

    @Test
    void whatStatusServiceGivesBeyondTheWhitelistDoesNotLeave() throws IOException {
        var paket = Paketbau.baue(
                new Umschlag(id(9), 1, "07111", "JC-07111"), uebergebende("Lotse", Map.of("KANARIE", "KANARIE")));
        assertThat(JSON.writeValueAsString(paket)).doesNotContain("KANARIE").doesNotContain(EVA.toString());
    }

    @Test
    void everyCodeIsFoundByItsOwnField() throws IOException {
        assertThat(fehlt(" ", Map.of())).containsExactly(Fehlt.ANSPRECHPARTNER);
        assertThat(fehlt("Lotse", Map.of("\"antragAm\": \"2025-10-14\",", ""))).containsExactly(Fehlt.ANTRAG);
        assertThat(fehlt("Lotse", Map.of("\"letzterLeistungsmonat\": \"2025-10\",", "")))
                .containsExactly(Fehlt.LETZTER_LEISTUNGSMONAT);
        assertThat(fehlt(
                        "Lotse",
                        Map.of("\"bestaetigungVorBerichtigung\": false", "\"bestaetigungVorBerichtigung\": true")))
                .as("what was paid remains a fact when the Wechsel moves")
                .isEmpty();
        assertThat(fehlt("Lotse", Map.of("\"anschrift\"", "\"wohnung\""))).containsExactly(Fehlt.ANSCHRIFT);
        assertThat(fehlt("Lotse", Map.of("\"zustellung\"", "\"x\"", "\"titel\"", "\"y\"")))
                .containsExactly(Fehlt.BESCHEID);
        assertThat(fehlt("Lotse", Map.of("\"zustellung\"", "\"x\""))).isEmpty();
    }

    @Test
    void aWechselThatStatusServiceNoLongerKnowsIsOvertaken() throws IOException {
        assertThat(uebergebende("Lotse", Map.of()).ueberholt()).isFalse();
        assertThat(uebergebende("Lotse", Map.of("FESTGESTELLT", "STORNIERT")).ueberholt())
                .isTrue();
        assertThat(uebergebende("Lotse", Map.of("\"wirksamAb\": \"2025-11-01\"", "\"wirksamAb\": \"2025-12-01\""))
                        .ueberholt())
                .isTrue();
    }

    private static java.util.Set<Fehlt> fehlt(String ansprechpartner, Map<String, String> ersetzungen)
            throws IOException {
        return Vollstaendigkeit.pruefe(uebergebende(ansprechpartner, ersetzungen));
    }

    private static Uebergebende uebergebende(String ansprechpartner, Map<String, String> ersetzungen)
            throws IOException {
        String text = datei("personen.json").toPrettyString().replace(" :", ":");
        for (var ersetzung : ersetzungen.entrySet()) {
            text = text.replace(ersetzung.getKey(), ersetzung.getValue());
        }
        Map<UUID, Person> personen = new HashMap<>();
        for (JsonNode person : JSON.readTree(text)) {
            personen.put(UUID.fromString(person.path("id").asText()), JSON.treeToValue(person, Person.class));
        }
        return new Uebergebende(ansprechpartner, List.of(wechsel(id(11), ADAM), wechsel(id(12), KAIN)), personen);
    }

    private static Wechsel wechsel(UUID id, UUID person) {
        return new Wechsel(id, person, Rechtskreis.ASYLBLG, Rechtskreis.SGB_II, AB);
    }

    private static JsonNode datei(String name) throws IOException {
        try (var in = PaketTest.class.getClassLoader().getResourceAsStream("paket/" + name)) {
            return JSON.readTree(in);
        }
    }

    private static UUID id(int n) {
        return new UUID(0x0199a1c05a007000L, 0x8000000000000000L + n);
    }
}
