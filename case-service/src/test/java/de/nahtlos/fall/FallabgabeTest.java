package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.fall.stack.Komponententest;
import de.nahtlos.kit.stack.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A Fall goes to another Lotse or to a Freier Traeger; receivers without login are recorded by the sender. */
@QuarkusTest
class FallabgabeTest extends Komponententest {

    private static final String PROTOKOLL = "Umzug am 1. November, Sprachkurs bis März.";

    @Test
    void anotherLotseReadsTheProtocolAcceptsAndIsResponsible() {
        var fall = fall(LOTSE, id(person("Adam")));
        var id = abgabe(LOTSE, "LOTSE", LOTSE2, fall);
        var pfad = "/uebergaben/" + id;
        istProblem(get(LOTSE2, pfad), 404, "nicht-gefunden");
        post(LOTSE, pfad + "/bereitstellung", Map.of()).statusCode(200);

        istProblem(get(LOTSE2, "/faelle/" + fall), 404, "nicht-gefunden");
        assertThat(json(get(LOTSE2, "/uebergaben?richtung=eingehend&limit=200")).getList("eintraege.id"))
                .contains(id);
        assertThat(json(get(LOTSE2, pfad).statusCode(200)).getMap("$"))
                .doesNotContainKeys("fallId", "uebergaenge", "bemerkung");
        assertThat(json(get(LOTSE2, pfad + "/paket").statusCode(200)).getString("protokoll"))
                .isEqualTo(PROTOKOLL);
        istProblem(post(LOTSE, pfad + "/annahme", Map.of("paketVersion", 1)), 404, "nicht-gefunden");
        post(LOTSE2, pfad + "/rueckfrage", Map.of("paketVersion", 1, "text", "Seit wann?"))
                .statusCode(200);
        post(LOTSE, pfad + "/antwort", Map.of("text", "Seit Mai")).statusCode(200);
        post(LOTSE2, pfad + "/annahme", Map.of("paketVersion", 1)).statusCode(200);

        assertThat(json(get(LOTSE2, "/faelle/" + fall).statusCode(200)).getString("lotse"))
                .isEqualTo(LOTSE2);
        istProblem(get(LOTSE, "/faelle/" + fall), 404, "nicht-gefunden");
        assertThat(json(get(LOTSE, pfad).statusCode(200)).getString("status")).isEqualTo("ANGENOMMEN");
        assertThat(TopicReader.ofTestStack().ofKey("nahtlos.uebergabe.v1", id)).isEmpty();
    }

    @Test
    void aRefusedFallStaysWhereItIsAndMayBeHandedOverAgain() {
        var fall = fall(LOTSE, id(person("Adam")));
        var id = abgabe(LOTSE, "LOTSE", LOTSE2, fall);
        istProblem(post(LOTSE, "/uebergaben", befehl("TRAEGER", "Hilfe e. V.", fall)), 409, "uebergabe-vorhanden");
        post(LOTSE, "/uebergaben/" + id + "/bereitstellung", Map.of()).statusCode(200);
        post(
                        LOTSE2,
                        "/uebergaben/" + id + "/ablehnung",
                        Map.of("paketVersion", 1, "grundCode", "UNZUSTAENDIG", "text", "Zu viele Fälle"))
                .statusCode(200);
        assertThat(json(get(LOTSE, "/aufgaben?fall=" + fall)).getList("eintraege.code"))
                .contains("UEBERGABE_ABGELEHNT");
        assertThat(json(get(LOTSE, "/faelle/" + fall)).getString("lotse")).isEqualTo(LOTSE);
        abgabe(LOTSE, "LOTSE", LOTSE2, fall);
    }

    @Test
    void aClosedFallIsNotHandedOverAnyMore() {
        var fall = fall(LOTSE, id(person("Adam")));
        var gefragt = abgabe(LOTSE, "LOTSE", LOTSE2, fall);
        post(LOTSE, "/uebergaben/" + gefragt + "/bereitstellung", Map.of()).statusCode(200);
        post(LOTSE2, "/uebergaben/" + gefragt + "/rueckfrage", Map.of("paketVersion", 1, "text", "Seit wann?"))
                .statusCode(200);
        var ende = "/faelle/" + fall + "/abschluss";
        post(LOTSE, ende, Map.of("ergebnis", "ZIELE_ERREICHT")).statusCode(200);

        assertThat(json(get(LOTSE, "/uebergaben/" + gefragt)).getString("status"))
                .isEqualTo("ZURUECKGEZOGEN");
        istProblem(
                post(LOTSE2, "/uebergaben/" + gefragt + "/annahme", Map.of("paketVersion", 1)),
                409,
                "unzulaessiger-uebergabestatus");
        assertThat(json(get(LOTSE, "/aufgaben?fall=" + fall)).getList("eintraege.code"))
                .doesNotContain("RUECKFRAGE_BEANTWORTEN");

        post(LOTSE, "/faelle/" + fall + "/wiederaufnahme", Map.of()).statusCode(200);
        var entwurf = abgabe(LOTSE, "TRAEGER", "Beispielhilfe e. V.", fall);
        post(LOTSE, ende, Map.of("ergebnis", "ZIELE_ERREICHT")).statusCode(200);
        istProblem(get(LOTSE, "/uebergaben/" + entwurf), 404, "nicht-gefunden");
    }

    @Test
    void theSenderRecordsTheAcceptanceOfAFreierTraeger() {
        var fall = fall(LOTSE, id(person("Adam")));
        var id = abgabe(LOTSE, "TRAEGER", "Beispielhilfe e. V.", fall);
        var pfad = "/uebergaben/" + id;
        var nachweis = Map.of("art", "Empfangsbestätigung", "datum", HEUTE);
        istProblem(post(LOTSE, pfad + "/nachweis", nachweis), 409, "unzulaessiger-uebergabestatus");
        post(LOTSE, pfad + "/bereitstellung", Map.of()).statusCode(200);
        for (String tag : List.of("2025-10-01", "2025-10-03")) {
            istProblem(
                    post(LOTSE, pfad + "/nachweis", Map.of("art", "Brief", "datum", tag)), 400, "eingabe-fehlerhaft");
        }
        istProblem(post(LOTSE2, pfad + "/nachweis", nachweis), 404, "nicht-gefunden");

        var angenommen = json(post(LOTSE, pfad + "/nachweis", nachweis).statusCode(200));

        assertThat(angenommen.getString("status")).isEqualTo("ANGENOMMEN");
        assertThat(angenommen.getMap("nachweis")).containsEntry("art", "Empfangsbestätigung");
        assertThat(json(get(LOTSE, "/aufgaben?fall=" + fall)).getList("eintraege.code"))
                .containsExactly("FALL_NACH_UEBERGABE");
        assertThat(json(get(LOTSE, pfad + "/paket")).getMap("$")).doesNotContainKey("personIds");
    }

    @Test
    void aReceiverWithALoginAnswersForItself() {
        var id = bereitgestellt(LEITUNG, uebergang(wechsel(person("Adam"), 5, "2025-11-01")));
        istProblem(
                post(LEITUNG, "/uebergaben/" + id + "/nachweis", Map.of("art", "Brief", "datum", HEUTE)),
                422,
                "regel-verletzt");
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        var fall = fall(LOTSE, id(person("Adam")));
        istProblem(post(LOTSE, "/uebergaben", befehl("LOTSE", LOTSE, fall)), 422, "regel-verletzt");
        istProblem(post(LOTSE2, "/uebergaben", befehl("LOTSE", LOTSE2, fall)), 404, "nicht-gefunden");
        var ohneProtokoll = new HashMap<>(befehl("LOTSE", LOTSE2, fall));
        ohneProtokoll.remove("protokoll");
        var antwort = post(LOTSE, "/uebergaben", ohneProtokoll);
        istProblem(antwort, 422, "uebergabe-unvollstaendig");
        assertThat(json(antwort).getList("fehlt")).containsExactly("PROTOKOLL");
        var ohneFall = Map.of("an", Map.of("art", "TRAEGER", "id", "Hilfe e. V."), "protokoll", PROTOKOLL);
        var formfehler = post(LOTSE, "/uebergaben", ohneFall);
        istProblem(formfehler, 400, "eingabe-fehlerhaft");
        assertThat(json(formfehler).getString("felder[0].pfad")).isEqualTo("/fallId");
        post(LOTSE, "/faelle/" + fall + "/abschluss", Map.of("ergebnis", "SONSTIGES"))
                .statusCode(200);
        istProblem(post(LOTSE, "/uebergaben", befehl("LOTSE", LOTSE2, fall)), 409, "konflikt");
    }

    private static Map<String, Object> befehl(String art, String an, String fall) {
        return Map.of("an", Map.of("art", art, "id", an), "fallId", fall, "protokoll", PROTOKOLL);
    }

    private static String abgabe(String user, String art, String an, String fall) {
        return json(post(user, "/uebergaben", befehl(art, an, fall)).statusCode(201))
                .getString("id");
    }
}
