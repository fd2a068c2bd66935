package de.nahtlos.status.rechtskreis;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.melde;
import static de.nahtlos.status.support.Amt.storniere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.stack.TopicReader;
import de.nahtlos.status.support.Bestand;
import de.nahtlos.status.support.Datenbank;
import de.nahtlos.status.support.Meldungen;
import de.nahtlos.status.support.StatusTest;
import de.nahtlos.status.support.Zufallstatsache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who replays the published events in their order knows what the service has derived, inside the publishing horizon. */
@StatusTest
class NachspielTest {

    private static final long SEED = 180;
    private static final int PERSONEN = 40;
    private static final int SCHRITTE = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theReplayedEventsEqualTheDerivedChangesWhateverWasRecordedAndCancelled() throws Exception {
        String azr = Bestand.azrPrefix();
        List<String> personen = Bestand.personen("07111", azr, PERSONEN);
        Datenbank.fuehreAus(
                "update person set geburtsdatum = date '1958-01-01' + 40 * (geburtsdatum - date '1970-01-01')"
                        + " where azr_nummer like '" + azr + "%'");
        for (int i = 0; i < PERSONEN / 2; i += 2) {
            Bestand.paar("07111", personen.get(i), personen.get(i + 1));
        }
        Random zufall = new Random(SEED);
        int stornos = 0;
        for (String person : personen) {
            stornos += erlebt(person, zufall);
        }
        assertThat(stornos).isGreaterThan(PERSONEN);

        Map<String, Nachspiel> nachgespielt = spieleNach();
        int wechsel = 0;
        for (String person : personen) {
            Nachspiel nachspiel = nachgespielt.getOrDefault(person, new Nachspiel());
            assertThat(nachspiel.wechsel())
                    .as("person %s, seed %d", person, SEED)
                    .isEqualTo(gespeicherteWechsel(person));
            assertThat(nachspiel.status(ersterTag(person)))
                    .as("person %s, seed %d", person, SEED)
                    .isEqualTo(gespeicherterStatus(person));
            wechsel += nachspiel.wechsel().size();
        }
        assertThat(wechsel).isGreaterThan(PERSONEN / 4);
        assertThat(faelligeUnveroeffentlichte(azr)).isEmpty();
    }

    /** Facts, some of them cancelled again, with or without another one in their place. */
    private static int erlebt(String person, Random zufall) {
        List<String> ereignisse = new ArrayList<>();
        int stornos = 0;
        for (int i = 0; i < SCHRITTE; i++) {
            if (!ereignisse.isEmpty() && zufall.nextInt(3) == 0) {
                String falsches = ereignisse.remove(zufall.nextInt(ereignisse.size()));
                Map<String, Object> ersatz = zufall.nextBoolean() ? Zufallstatsache.eine(zufall) : null;
                int status = storniere(person, falsches, ersatz).statusCode();
                assertThat(status).isIn(200, 409, 422);
                stornos++;
            } else {
                var antwort = melde(ABH, person, Zufallstatsache.eine(zufall));
                assertThat(antwort.statusCode()).isIn(200, 201, 422);
                ereignisse.add(antwort.jsonPath().getString("ereignisId"));
            }
        }
        return stornos;
    }

    /** What a consumer knows. */
    private static final class Nachspiel {
        private final Map<String, Map<String, String>> wechsel = new HashMap<>();
        private final TreeMap<LocalDate, String> status = new TreeMap<>();

        void nimm(String typ, JsonNode daten) {
            String id = daten.path("wechselId").asText();
            switch (typ) {
                case "rechtskreiswechsel.festgestellt.v1" -> {
                    if (daten.has("ersetzt")) {
                        assertThat(wechsel.remove(daten.path("ersetzt").asText()))
                                .isNotNull();
                    }
                    wechsel.put(
                            id,
                            new TreeMap<>(Map.of(
                                    "von", daten.path("von").asText(),
                                    "nach", daten.path("nach").asText(),
                                    "wirksamAb", daten.path("wirksamAb").asText())));
                }
                case "rechtskreiswechsel.storniert.v1" ->
                    assertThat(wechsel.remove(id)).isNotNull();
                case "leistungsbeginn.geaendert.v1" -> leistung(wechsel.get(id), daten);
                case "aufenthaltsstatus.geaendert.v1" -> status(daten);
                default -> {
                    // Says nothing about changes.
                }
            }
        }

        private static void leistung(Map<String, String> wechsel, JsonNode daten) {
            for (String feld : List.of("leistungAb", "lueckeVon", "lueckeBis")) {
                wechsel.remove(feld);
                if (daten.hasNonNull(feld)) {
                    wechsel.put(feld, daten.path(feld).asText());
                }
            }
        }

        /** The newest statement holds from its first day on. Without a correction it contradicts no known status. */
        private void status(JsonNode daten) {
            LocalDate seit = LocalDate.parse(daten.path("seit").asText());
            var ueberholte = status.tailMap(seit, true);
            if (!daten.path("korrektur").asBoolean()) {
                assertThat(ueberholte.values()).allMatch("UNGEKLAERT"::equals);
            }
            ueberholte.clear();
            status.put(seit, daten.path("status").asText());
        }

        Map<String, Map<String, String>> wechsel() {
            return wechsel;
        }

        /** From the first day on; before it, nothing or what was taken back. */
        List<String> status(LocalDate erster) {
            assertThat(status.headMap(erster).values()).allMatch("UNGEKLAERT"::equals);
            return status.tailMap(erster).entrySet().stream()
                    .map(e -> e.getKey() + " " + e.getValue())
                    .toList();
        }
    }

    private static Map<String, Nachspiel> spieleNach() throws Exception {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Datenbank.zeilen("select id from outbox").isEmpty());
        Map<String, Nachspiel> jePerson = new HashMap<>();
        for (var nachricht : TopicReader.ofTestStack().all(Meldungen.TOPIC)) {
            JsonNode daten = JSON.readTree(TopicReader.value(nachricht));
            jePerson.computeIfAbsent(daten.path("personId").asText(), _ -> new Nachspiel())
                    .nimm(TopicReader.header(nachricht, "ce_type"), daten);
        }
        return jePerson;
    }

    private static Map<String, Map<String, String>> gespeicherteWechsel(String person) throws Exception {
        Map<String, Map<String, String>> wechsel = new HashMap<>();
        for (String zeile : Datenbank.zeilen("""
                select json_strip_nulls(json_build_object('id', id, 'von', von, 'nach', nach, 'wirksamAb', wirksam_ab,
                  'leistungAb', leistung_ab, 'lueckeVon', luecke_von, 'lueckeBis', luecke_bis))
                from rechtskreiswechsel
                where person_id = '%s' and storniert_am is null and veroeffentlicht_am is not null
                """.formatted(person))) {
            Map<String, String> werte = new TreeMap<>();
            JSON.readTree(zeile)
                    .properties()
                    .forEach(feld -> werte.put(feld.getKey(), feld.getValue().asText()));
            wechsel.put(werte.remove("id"), werte);
        }
        return wechsel;
    }

    private static List<String> gespeicherterStatus(String person) {
        return Datenbank.zeilen(
                "select von || ' ' || status from statusabschnitt where person_id = '" + person + "' order by nr");
    }

    private static LocalDate ersterTag(String person) {
        return Datenbank.zeilen("select min(von) from statusabschnitt where person_id = '" + person + "'").stream()
                .filter(tag -> tag != null)
                .map(LocalDate::parse)
                .findFirst()
                .orElse(LocalDate.of(2100, 1, 1));
    }

    private static List<String> faelligeUnveroeffentlichte(String azr) {
        return Datenbank.zeilen("select w.id from rechtskreiswechsel w join person p on p.id = w.person_id"
                + " where azr_nummer like '" + azr + "%' and storniert_am is null and veroeffentlicht_am is null"
                + " and wirksam_ab <= current_date + 179");
    }
}
