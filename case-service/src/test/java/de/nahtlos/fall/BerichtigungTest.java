package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.fall.stack.Komponententest;
import de.nahtlos.fall.stack.StatusService;
import de.nahtlos.kit.stack.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BerichtigungTest extends Komponententest {

    @Test
    void anAcceptedUebergabeGetsASuccessorThatTheReceiverAcknowledgesToo() {
        var adam = person("Adam");
        fall(LOTSE, id(adam));
        var alt = wechsel(adam, 5, "2025-11-01");
        var uebergang = uebergang(alt);
        var id = bereitgestellt(LOTSE, uebergang);
        post(JOBCENTER, "/uebergaben/" + id + "/annahme", Map.of("paketVersion", 1))
                .statusCode(200);
        var paketVorher =
                get(JOBCENTER, "/uebergaben/" + id + "/paket").extract().asString();

        berichtige(adam, alt, "2025-10-01", 9);

        var nachfolger =
                bald(LOTSE, "/uebergaben/" + id, "status", "BERICHTIGT").getString("nachfolger");
        var neu = bald(LOTSE, "/uebergaben/" + nachfolger, "status", "BEREITGESTELLT");
        assertThat(neu.getString("ersetzt")).isEqualTo(id);
        assertThat(neu.getInt("paketVersion")).isEqualTo(2);
        assertThat(neu.getString("wirksamAb")).isEqualTo("2025-10-01");
        assertThat(get(JOBCENTER, "/uebergaben/" + id + "/paket").extract().asString())
                .isEqualTo(paketVorher);
        assertThat(ereignisse(id, 3)).endsWith("uebergabe.angenommen.v1", "uebergabe.berichtigt.v1");
        ereignisse(nachfolger, 1);
        var ereignis = TopicReader.ofTestStack()
                .ofKey("nahtlos.uebergabe.v1", nachfolger)
                .getFirst();
        assertThat(TopicReader.value(ereignis)).contains("\"ersetzt\":\"" + id + "\"", "\"paketVersion\":2");
        istProblem(
                post(JOBCENTER, "/uebergaben/" + nachfolger + "/annahme", Map.of("paketVersion", 1)),
                409,
                "paket-veraltet");
        post(JOBCENTER, "/uebergaben/" + nachfolger + "/annahme", Map.of("paketVersion", 2))
                .statusCode(200);
    }

    @Test
    void anIncompleteSuccessorStaysADraftSaysWhatIsMissingAndLeavesByItselfWhenItIsThere() {
        var adam = person("Adam");
        var alt = wechsel(adam, 5, "2025-11-01");
        var uebergang = uebergang(alt);
        var id = bereitgestellt(LEITUNG, uebergang);
        var neu = ersetze(adam, alt, "2025-10-01");
        StatusService.letzterWechsel(adam).remove("letzterLeistungsmonat");
        StatusService.kennt(adam);
        sende(adam, neu, alt, "2025-10-01", 9);

        var nachfolger =
                bald(LEITUNG, "/uebergaben/" + id, "status", "BERICHTIGT").getString("nachfolger");
        var aufgabe = "aufgaben.find { it.code == 'UEBERGABE_VERVOLLSTAENDIGEN' }";
        var text = bald(LEITUNG, "/uebergaenge/" + uebergang, aufgabe + "?.status", "OFFEN")
                .getString(aufgabe + ".text");
        assertThat(text).contains("LETZTER_LEISTUNGSMONAT");
        assertThat(json(get(LEITUNG, "/uebergaben/" + nachfolger)).getString("status"))
                .isEqualTo("ENTWURF");

        StatusService.letzterWechsel(adam).put("letzterLeistungsmonat", "2025-10");
        StatusService.kennt(adam);
        bald(LEITUNG, "/uebergaben/" + nachfolger, "status", "BEREITGESTELLT");
        bald(LEITUNG, "/uebergaenge/" + uebergang, aufgabe + "?.status", "ERLEDIGT");
    }

    @Test
    void aSuccessorWaitsUntilStatusServiceIsBack() {
        var adam = person("Adam");
        var alt = wechsel(adam, 5, "2025-11-01");
        var id = bereitgestellt(LEITUNG, uebergang(alt));
        StatusService.abwesend(true);
        berichtige(adam, alt, "2025-12-01", 9);
        var nachfolger =
                bald(LEITUNG, "/uebergaben/" + id, "status", "BERICHTIGT").getString("nachfolger");
        assertThat(json(get(LEITUNG, "/uebergaben/" + nachfolger)).getString("status"))
                .isEqualTo("ENTWURF");
        StatusService.abwesend(false);
        bald(LEITUNG, "/uebergaben/" + nachfolger, "status", "BEREITGESTELLT");
    }

    @Test
    void aQuestionAboutAPacketThatIsReplacedNeedsNoAnswerAnyMore() {
        var adam = person("Adam");
        var alt = wechsel(adam, 5, "2025-11-01");
        var uebergang = uebergang(alt);
        var id = bereitgestellt(LEITUNG, uebergang);
        post(JOBCENTER, "/uebergaben/" + id + "/rueckfrage", Map.of("paketVersion", 1, "text", "Welches Konto?"))
                .statusCode(200);
        var aufgabe = "aufgaben.find { it.code == 'RUECKFRAGE_BEANTWORTEN' }.status";
        assertThat(json(get(LEITUNG, "/uebergaenge/" + uebergang)).getString(aufgabe))
                .isEqualTo("OFFEN");

        berichtige(adam, alt, "2025-12-01", 9);

        bald(LEITUNG, "/uebergaben/" + id, "status", "BERICHTIGT");
        assertThat(json(get(LEITUNG, "/uebergaenge/" + uebergang)).getString(aufgabe))
                .isEqualTo("ERLEDIGT");
    }

    @Test
    void aDraftSimplyMoves() {
        var adam = person("Adam");
        var alt = wechsel(adam, 5, "2025-11-01");
        var id = entwurf(LEITUNG, uebergang(alt));
        berichtige(adam, alt, "2025-12-01", 9);
        bald(LEITUNG, "/uebergaben/" + id, "wirksamAb", "2025-12-01");
        post(LEITUNG, "/uebergaben/" + id + "/bereitstellung", Map.of()).statusCode(200);
    }

    @Test
    void aStornoWithdrawsWhatWaitsAndTellsTheReceiverOfWhatWasAccepted() {
        var adam = person("Adam");
        var wechsel = wechsel(adam, 5, "2025-11-01");
        var wartend = bereitgestellt(LEITUNG, uebergang(wechsel));
        StatusService.sende("rechtskreiswechsel.storniert.v1", StatusService.storniert(id(adam), 6, wechsel));
        bald(LEITUNG, "/uebergaben/" + wartend, "status", "ZURUECKGEZOGEN");
        assertThat(ereignisse(wartend, 2)).endsWith("uebergabe.zurueckgezogen.v1");

        var eva = person("Eva");
        var zweiter = wechsel(eva, 5, "2025-11-01");
        var angenommen = bereitgestellt(LEITUNG, uebergang(zweiter));
        post(JOBCENTER, "/uebergaben/" + angenommen + "/annahme", Map.of("paketVersion", 1))
                .statusCode(200);
        StatusService.sende("rechtskreiswechsel.storniert.v1", StatusService.storniert(id(eva), 6, zweiter));
        var antwort = bald(LEITUNG, "/uebergaben/" + angenommen, "status", "BERICHTIGT");
        assertThat(antwort.getString("nachfolger")).isNull();
        assertThat(ereignisse(angenommen, 3)).endsWith("uebergabe.berichtigt.v1");
    }

    @Test
    void aStornoBeforeTheSuccessorWasProvidedDropsItAndTellsTheReceiverThatNothingFollows() {
        var adam = person("Adam");
        var alt = wechsel(adam, 5, "2025-11-01");
        var id = bereitgestellt(LEITUNG, uebergang(alt));
        post(JOBCENTER, "/uebergaben/" + id + "/annahme", Map.of("paketVersion", 1))
                .statusCode(200);
        StatusService.abwesend(true);
        var neu = ersetze(adam, alt, "2025-10-01");
        sende(adam, neu, alt, "2025-10-01", 9);
        var nachfolger =
                bald(LEITUNG, "/uebergaben/" + id, "status", "BERICHTIGT").getString("nachfolger");

        StatusService.sende("rechtskreiswechsel.storniert.v1", StatusService.storniert(id(adam), 10, neu));

        bald(LEITUNG, "/uebergaben/" + id, "nachfolger", null);
        get(LEITUNG, "/uebergaben/" + nachfolger).statusCode(404);
        assertThat(ereignisse(id, 4)).endsWith("uebergabe.berichtigt.v1", "uebergabe.berichtigt.v1");
    }

    @Test
    void aCorrectionThatIsOnItsWayHoldsUpTheBereitstellung() {
        var adam = person("Adam");
        var alt = wechsel(adam, 5, "2025-11-01");
        var id = entwurf(LEITUNG, uebergang(alt));
        var neu = ersetze(adam, alt, "2025-12-01");
        StatusService.kennt(adam);
        istProblem(post(LEITUNG, "/uebergaben/" + id + "/bereitstellung", Map.of()), 409, "wechsel-ueberholt");
        sende(adam, neu, alt, "2025-12-01", 9);
        bald(LEITUNG, "/uebergaben/" + id, "wirksamAb", "2025-12-01");
        post(LEITUNG, "/uebergaben/" + id + "/bereitstellung", Map.of()).statusCode(200);
    }

    private static void berichtige(ObjectNode person, UUID alt, String ab, int version) {
        UUID neu = ersetze(person, alt, ab);
        StatusService.kennt(person);
        sende(person, neu, alt, ab, version);
    }

    private static UUID ersetze(ObjectNode person, UUID alt, String ab) {
        StatusService.letzterWechsel(person).put("status", "STORNIERT");
        UUID neu = UUID.randomUUID();
        StatusService.wechsel(person, neu, ab);
        StatusService.letzterWechsel(person).put("ersetzt", alt.toString());
        return neu;
    }

    private static void sende(ObjectNode person, UUID neu, UUID alt, String ab, int version) {
        StatusService.sende(
                "rechtskreiswechsel.festgestellt.v1",
                StatusService.festgestellt(id(person), version, neu, ab).put("ersetzt", alt.toString()));
    }
}
