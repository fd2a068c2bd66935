package de.nahtlos.it.journey;

import static de.nahtlos.it.Vorgang.als;
import static de.nahtlos.it.Vorgang.gelungen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.it.RunningStack;
import de.nahtlos.it.Vorgang;
import de.nahtlos.it.api.Answer;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.jobcenter.JobcenterConsumer;
import de.nahtlos.it.stack.Service;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** J-03 to J-05: what can happen on the way of a hand-over. */
class UebergabereisenIT {

    private static final String LOTSE = "lotse.koblenz";
    private static final String JOBCENTER = "jobcenter.koblenz";
    private static final String GESPRAECH = "Lotse, 0261 000-000";

    @BeforeEach
    void clock() {
        Vorgang.esIst("2025-10-06T08:00:00Z");
    }

    /** J-03 */
    @Test
    void aFamilyLivesInTwoRechtskreiseAndEachMemberIsHandedOverWhenItsDayComes() {
        var vater = Vorgang.asylbewerber();
        var mutter = Vorgang.asylbewerber();
        Vorgang.haushalt(vater, mutter);
        Vorgang.eroeffneFall(vater, mutter);

        var erster = Vorgang.wechselId(Vorgang.anerkannt(vater, "2025-10-02"));
        var uebergabe = Vorgang.uebergabe(vater, erster, uebergang(vater, erster), GESPRAECH);

        var paket = gelungen(als(JOBCENTER).get(Service.CASE, "/uebergaben/" + uebergabe + "/paket"));
        assertThat(paket.body().path("personen")).hasSize(1);
        assertThat(paket.toString()).contains(vater).doesNotContain(mutter);
        assertThat(rechtskreisHeute(mutter)).startsWith("ASYLBLG");
        nimmAn(uebergabe);

        var zweiter = Vorgang.wechselId(Vorgang.anerkannt(mutter, "2025-10-03"));
        var ihre = Vorgang.uebergabe(mutter, zweiter, uebergang(mutter, zweiter), GESPRAECH);

        assertThat(gelungen(als(JOBCENTER).get(Service.CASE, "/uebergaben/" + ihre + "/paket"))
                        .toString())
                .contains(mutter)
                .doesNotContain(vater);
        nimmAn(ihre);
        assertThat(zeigeUebergabe(uebergabe).text("status")).isEqualTo("ANGENOMMEN");
    }

    /** J-04 */
    @Test
    void aRefusedHandoverIsMadeAnewAQuestionIsAnsweredAndItIsAccepted() {
        var person = Vorgang.asylbewerber();
        Vorgang.eroeffneFall(person);
        var wechsel = Vorgang.wechselId(Vorgang.anerkannt(person, "2025-10-02"));
        var uebergang = uebergang(person, wechsel);
        var erste = Vorgang.uebergabe(person, wechsel, uebergang, GESPRAECH);

        antworte(erste, "ablehnung", "grundCode", "UNTERLAGEN_FEHLEN", "text", "Die Meldebescheinigung fehlt.");
        assertThat(aufgaben(uebergang)).contains("UEBERGABE_ABGELEHNT");
        var zweite = Vorgang.bereitgestellt(uebergang, GESPRAECH);
        antworte(zweite, "rueckfrage", "text", "Seit wann wohnt er dort?");
        assertThat(zeigeUebergabe(zweite).text("status")).isEqualTo("RUECKFRAGE");
        gelungen(als(LOTSE)
                .post(
                        Service.CASE,
                        "/uebergaben/" + zweite + "/antwort",
                        Json.object("text", "Seit dem 1. September.")));
        nimmAn(zweite);

        assertThat(zeigeUebergabe(erste).text("status")).isEqualTo("ABGELEHNT");
        assertThat(zeigeUebergabe(zweite).text("status")).isEqualTo("ANGENOMMEN");
        assertThat(zeigeUebergabe(zweite).text("nachrichten.1.text")).isEqualTo("Seit dem 1. September.");
        var zeile = Vorgang.alle(
                        Service.CASE, "leitung.koblenz", "/uebergaben/abgleich?von=2025-11-01&bis=2025-11-01&limit=200")
                .stream()
                .filter(it -> it.path("uebergangId").asText().equals(uebergang))
                .toList();
        assertThat(zeile).singleElement().satisfies(it -> {
            assertThat(it.path("uebergabeId").asText()).isEqualTo(zweite);
            assertThat(it.path("uebergabeStatus").asText()).isEqualTo("ANGENOMMEN");
        });
    }

    /** J-05 */
    @Test
    void thePacketAboutAWrongPersonIsErasedByTheJobcenterWhichConfirmsIt() {
        var person = Vorgang.asylbewerber();
        Vorgang.eroeffneFall(person);
        var bescheid = Vorgang.anerkannt(person, "2025-10-02");
        var wechsel = Vorgang.wechselId(bescheid);
        try (var jobcenter = jobcenter().start()) {
            assertThat(jobcenter).isNotNull();
            var uebergabe = Vorgang.uebergabe(person, wechsel, uebergang(person, wechsel), GESPRAECH);
            bald(uebergabe, "status", "ANGENOMMEN");

            gelungen(als("abh.koblenz")
                    .post(
                            Service.STATUS,
                            "/personen/" + person + "/ereignisse/" + bescheid.text("ereignisId") + "/storno",
                            Json.object("grund", "FALSCHE_PERSON")));

            bald(uebergabe, "loeschung", "BESTAETIGT");
            assertThat(zeigeUebergabe(uebergabe).text("status")).isEqualTo("BERICHTIGT");
            assertThat(als(JOBCENTER)
                            .get(Service.CASE, "/uebergaben/" + uebergabe + "/paket")
                            .status())
                    .isEqualTo(404);
        }
    }

    private static String uebergang(String person, String wechsel) {
        return Vorgang.uebergangZu(person, wechsel);
    }

    private static String rechtskreisHeute(String person) {
        return gelungen(als("leistung.koblenz").get(Service.STATUS, "/personen/" + person))
                .text("rechtskreis");
    }

    private static void nimmAn(String uebergabe) {
        antworte(uebergabe, "annahme", "aktenzeichen", "BG-" + uebergabe.substring(24));
    }

    private static void antworte(String uebergabe, String verb, Object... felder) {
        var inhalt = Json.object(felder).put("paketVersion", 1);
        gelungen(als(JOBCENTER).post(Service.CASE, "/uebergaben/" + uebergabe + "/" + verb, inhalt));
    }

    private static Answer zeigeUebergabe(String uebergabe) {
        return gelungen(als("leitung.koblenz").get(Service.CASE, "/uebergaben/" + uebergabe));
    }

    private static List<String> aufgaben(String uebergang) {
        return gelungen(als(LOTSE).get(Service.CASE, "/uebergaenge/" + uebergang))
                .body()
                .path("aufgaben")
                .findValuesAsText("code");
    }

    private static void bald(String uebergabe, String feld, String wert) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(zeigeUebergabe(uebergabe).text(feld)).isEqualTo(wert));
    }

    private static JobcenterConsumer jobcenter() {
        var settings = RunningStack.get().settings();
        return new JobcenterConsumer(
                new JobcenterConsumer.Settings(
                        settings.bootstrapServers(), URI.create(settings.url(Service.CASE)), Vorgang.TRAEGER),
                () -> RunningStack.tokens().ofUser(JOBCENTER),
                System.out::println);
    }
}
