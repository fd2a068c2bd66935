package de.nahtlos.it.jobcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** The rules of the reference consumer; the events are the samples that case-service publishes as its contract. */
class UebergabeEmpfangTest {

    private final Sender sender = new Sender();
    private final Eingang eingang = new Eingang();
    private final List<String> log = new ArrayList<>();
    private final UebergabeEmpfang empfang = new UebergabeEmpfang("JC-07111", sender, eingang, log::add);

    /** A sender that remembers the answers and can be away or have moved on. */
    private static final class Sender implements Uebergabestelle {
        final List<String> angenommen = new ArrayList<>();
        final List<String> geloescht = new ArrayList<>();
        RuntimeException failure;

        @Override
        public JsonNode hole(String paket) {
            if (failure != null) {
                throw failure;
            }
            return Json.object("person", Json.object("vorname", "Adam"));
        }

        @Override
        public void nimmAn(String uebergabeId, int paketVersion, String aktenzeichen) {
            angenommen.add(uebergabeId + " v" + paketVersion + " " + aktenzeichen);
        }

        @Override
        public void bestaetigeLoeschung(String uebergabeId, int paketVersion) {
            geloescht.add(uebergabeId + " v" + paketVersion);
        }
    }

    @Test
    void aPacketAboutAWrongPersonIsDeletedAndThatIsConfirmed() {
        for (var type : List.of("uebergabe.zurueckgezogen.v1", "uebergabe.berichtigt.v1")) {
            var sample = sample(type);
            var data = sample.data().deepCopy();
            ((com.fasterxml.jackson.databind.node.ObjectNode) data).put("loeschen", true);
            eingang.lege(sample.uebergabeId(), null);

            empfang.verarbeite(ereignis(type, data.toString()));

            assertThat(eingang.akte(sample.uebergabeId())).isEmpty();
            assertThat(sender.geloescht).last().isEqualTo(sample.uebergabeId() + " v" + sample.paketVersion());
        }
        assertThat(sender.geloescht).hasSize(2);
    }

    @Test
    void aProvidedPacketIsFetchedFiledAndAccepted() {
        var ereignis = sample("uebergabe.bereitgestellt.v1");
        empfang.verarbeite(ereignis);
        assertThat(sender.angenommen)
                .singleElement()
                .asString()
                .startsWith(ereignis.uebergabeId() + " v" + ereignis.paketVersion());
        assertThat(eingang.akte(ereignis.uebergabeId())).isPresent();
    }

    @Test
    void theSameEventTwiceGivesTheSameAnswerAgain() {
        empfang.verarbeite(sample("uebergabe.bereitgestellt.v1"));
        empfang.verarbeite(sample("uebergabe.bereitgestellt.v1"));
        assertThat(sender.angenommen).hasSize(2);
        assertThat(sender.angenommen.get(1)).isEqualTo(sender.angenommen.get(0));
    }

    @Test
    void anEventForAnotherTraegerIsNotTouched() {
        new UebergabeEmpfang("JC-07312", sender, eingang, log::add).verarbeite(sample("uebergabe.bereitgestellt.v1"));
        assertThat(sender.angenommen).isEmpty();
    }

    @Test
    void theSuccessorOfACorrectedPacketGoesOnUnderTheSameAktenzeichen() {
        var nachfolger = sample("uebergabe.bereitgestellt.v1");
        var vorgaenger = nachfolger.data().path("ersetzt").asText();
        var akte = eingang.lege(vorgaenger, null);

        empfang.verarbeite(sample("uebergabe.berichtigt.v1"));
        empfang.verarbeite(nachfolger);

        assertThat(eingang.akte(vorgaenger).orElseThrow().ersetztDurch()).isEqualTo(nachfolger.uebergabeId());
        assertThat(sender.angenommen).singleElement().asString().endsWith(akte.aktenzeichen());
    }

    @Test
    void aWithdrawnPacketIsDeleted() {
        var ereignis = sample("uebergabe.zurueckgezogen.v1");
        eingang.lege(ereignis.uebergabeId(), null);
        empfang.verarbeite(ereignis);
        assertThat(eingang.akte(ereignis.uebergabeId())).isEmpty();
    }

    @Test
    void aPacketThatIsNoLongerOpenIsSkippedBecauseALaterEventSaysWhy() {
        sender.failure = new Uebergabestelle.NichtMehrAktuell("packet: 404");
        empfang.verarbeite(sample("uebergabe.bereitgestellt.v1"));
        assertThat(sender.angenommen).isEmpty();
        assertThat(log).singleElement().asString().contains("no longer open");
    }

    @Test
    void aSenderThatIsAwayMakesTheConsumerComeBackToTheSameEvent() {
        sender.failure = new Uebergabestelle.ZurzeitNichtErreichbar("status 503");
        assertThatThrownBy(() -> empfang.verarbeite(sample("uebergabe.bereitgestellt.v1")))
                .isInstanceOf(Uebergabestelle.ZurzeitNichtErreichbar.class);
    }

    @Test
    void theLogNamesIdsAndNobody() {
        empfang.verarbeite(sample("uebergabe.bereitgestellt.v1"));
        assertThat(log).singleElement().asString().doesNotContain("Adam");
    }

    @Test
    void answersOfReceiversAndTypesOfLaterVersionsNeedNothing() {
        empfang.verarbeite(sample("uebergabe.angenommen.v1"));
        empfang.verarbeite(ereignis("uebergabe.verschoben.v9", "{\"uebergabeId\":\"u\",\"traeger\":\"JC-07111\"}"));
        assertThat(sender.angenommen).isEmpty();
        assertThat(log).isEmpty();
    }

    private static Uebergabeereignis sample(String type) {
        var file =
                Path.of("../case-service/src/main/resources/contracts/events").resolve(type + ".sample.json");
        try {
            return ereignis(type, Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Uebergabeereignis ereignis(String type, String json) {
        var message = new ConsumerRecord<>("nahtlos.uebergabe.v1", 0, 0, "key", json);
        message.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_id", "id".getBytes(StandardCharsets.UTF_8));
        return Uebergabeereignis.of(message);
    }
}
