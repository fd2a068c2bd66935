package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.fall.stack.Komponententest;
import de.nahtlos.fall.stack.StatusService;
import de.nahtlos.kit.time.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody is left waiting unseen: reminder, escalation, and the erasure after a wrong person. */
@QuarkusTest
class UebergabeuhrTest extends Komponententest {

    @Inject
    SettableClock uhr;

    @Test
    void afterThreeDaysTheSenderIsRemindedAfterSevenTheLeitungIsToldEachOnce() {
        var uebergang = uebergang(wechsel(person("Adam"), 5, "2025-12-01"));
        var id = bereitgestellt(LEITUNG, uebergang);

        uhr.set(Instant.parse("2025-10-05T09:00:00Z"));
        bald(LEITUNG, "/uebergaenge/" + uebergang, offen("UEBERGABE_NACHFRAGEN"), 1);
        assertThat(json(get(LEITUNG, "/uebergaenge/" + uebergang)).getInt(offen("UEBERGABE_ESKALIERT")))
                .isZero();
        uhr.set(Instant.parse("2025-10-09T09:00:00Z"));
        bald(LEITUNG, "/uebergaenge/" + uebergang, offen("UEBERGABE_ESKALIERT"), 1);
        assertThat(ereignisse(id, 2)).containsExactly("uebergabe.bereitgestellt.v1", "uebergabe.eskaliert.v1");
        assertThat(json(get(LEITUNG, "/uebergaben/" + id)).getString("eskaliertAm"))
                .startsWith("2025-10-09");
        uhr.set(Instant.parse("2025-10-20T09:00:00Z"));
        var zweiter = uebergang(wechsel(person("Eva"), 5, "2025-12-01"));
        bereitgestellt(LEITUNG, zweiter);
        uhr.set(Instant.parse("2025-10-23T09:00:00Z"));
        bald(LEITUNG, "/uebergaenge/" + zweiter, offen("UEBERGABE_NACHFRAGEN"), 1);

        post(JOBCENTER, "/uebergaben/" + id + "/annahme", Map.of("paketVersion", 1))
                .statusCode(200);

        assertThat(ereignisse(id, 3))
                .containsExactly("uebergabe.bereitgestellt.v1", "uebergabe.eskaliert.v1", "uebergabe.angenommen.v1");
        var danach = json(get(LEITUNG, "/uebergaenge/" + uebergang));
        assertThat(danach.getInt(offen("UEBERGABE_NACHFRAGEN"))).isZero();
        assertThat(danach.getInt(offen("UEBERGABE_ESKALIERT"))).isZero();
    }

    @Test
    void beforeTheOldBenefitEndsTheLeitungIsToldEarlierButTheReceiverHasADay() {
        var uebergang = uebergang(wechsel(person("Adam"), 5, "2025-10-04"));
        bereitgestellt(LEITUNG, uebergang);
        uhr.set(Instant.parse("2025-10-03T08:00:00Z"));
        var zeuge = uebergang(wechsel(person("Eva"), 5, "2026-10-04"));
        assertThat(json(get(LEITUNG, "/uebergaenge/" + uebergang)).getInt(offen("UEBERGABE_ESKALIERT")))
                .as(zeuge)
                .isZero();
        uhr.set(Instant.parse("2025-10-03T09:00:00Z"));
        bald(LEITUNG, "/uebergaenge/" + uebergang, offen("UEBERGABE_ESKALIERT"), 1);
    }

    @Test
    void thePacketAboutAWrongPersonIsToBeErasedAndThatIsConfirmed() {
        var adam = person("Adam");
        var wechsel = wechsel(adam, 5, "2025-11-01");
        var uebergang = uebergang(wechsel);
        var abgelehnt = bereitgestellt(LEITUNG, uebergang);
        post(
                        JOBCENTER,
                        "/uebergaben/" + abgelehnt + "/ablehnung",
                        Map.of("paketVersion", 1, "grundCode", "PERSON_UNBEKANNT"))
                .statusCode(200);
        var id = bereitgestellt(LEITUNG, uebergang);
        post(JOBCENTER, "/uebergaben/" + id + "/annahme", Map.of("paketVersion", 1))
                .statusCode(200);
        istProblem(
                post(JOBCENTER, "/uebergaben/" + id + "/loeschbestaetigung", Map.of("paketVersion", 1)),
                409,
                "konflikt");

        StatusService.sende(
                "rechtskreiswechsel.storniert.v1",
                StatusService.storniert(id(adam), 6, wechsel).put("grund", "FALSCHE_PERSON"));

        for (String packet : List.of(id, abgelehnt)) {
            var pfad = "/uebergaben/" + packet;
            bald(JOBCENTER, pfad, "loeschung", "VERLANGT");
            istProblem(get(JOBCENTER, pfad + "/paket"), 404, "nicht-gefunden");
            get(LEITUNG, pfad + "/paket").statusCode(200);
            assertThat(ereignisse(packet, 3)).last().isEqualTo("uebergabe.berichtigt.v1");
            istProblem(post(JOBCENTER, pfad + "/loeschbestaetigung", Map.of("paketVersion", 2)), 409, "paket-veraltet");
            istProblem(
                    post(FREMDES_JOBCENTER, pfad + "/loeschbestaetigung", Map.of("paketVersion", 1)),
                    404,
                    "nicht-gefunden");
        }
        uhr.set(Instant.parse("2025-10-05T09:00:00Z"));
        bald(LEITUNG, "/uebergaenge/" + uebergang, offen("UEBERGABE_NACHFRAGEN"), 2);
        for (int mal = 0; mal < 2; mal++) {
            var bestaetigt = post(JOBCENTER, "/uebergaben/" + id + "/loeschbestaetigung", Map.of("paketVersion", 1));
            assertThat(json(bestaetigt.statusCode(200)).getString("loeschung")).isEqualTo("BESTAETIGT");
        }
        assertThat(json(get(LEITUNG, "/uebergaenge/" + uebergang)).getInt(offen("UEBERGABE_NACHFRAGEN")))
                .isEqualTo(1);
    }

    private static String offen(String code) {
        return "aufgaben.count { it.code == '" + code + "' && it.status == 'OFFEN' }";
    }
}
