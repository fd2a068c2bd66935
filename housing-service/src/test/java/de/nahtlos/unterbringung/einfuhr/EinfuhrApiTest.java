package de.nahtlos.unterbringung.einfuhr;

import static de.nahtlos.unterbringung.support.Haus.KOBLENZ;
import static de.nahtlos.unterbringung.support.Haus.als;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import de.nahtlos.kit.stack.Tokens;
import de.nahtlos.unterbringung.support.HousingTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An existing spreadsheet, over HTTP. */
@HousingTest
class EinfuhrApiTest {

    private static final String KOPF =
            "Unterkunft;Art;Gemeindeschlüssel;Straße;PLZ;Ort;Stadtteil;Zimmer;Betten;Ausstattung\n";

    private final String name = "Haus " + UUID.randomUUID();

    private static JsonPath sende(String modus, byte[] datei) {
        return given().auth()
                .oauth2(Tokens.of(KOBLENZ))
                .contentType("text/csv")
                .body(datei)
                .post("/api/v1/bestand/einfuhr?modus=" + modus)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String zeile(String zimmer, String betten) {
        return name + ";GU;07111000;Mühlweg 1;56068;Koblenz;Lützel;" + zimmer + ";" + betten + ";Küche, abschließbar\n";
    }

    @Test
    void fiveThousandLinesOfWhichAHundredAreWrong() {
        StringBuilder datei = new StringBuilder(KOPF);
        for (int i = 1; i <= 5000; i++) {
            datei.append(zeile("Zimmer " + i, i % 50 == 0 ? "viele" : "2"));
        }
        var probe = sende("PRUEFEN", utf8(datei.toString()));
        assertThat(probe.getInt("fehlerhaft")).isEqualTo(100);
        assertThat(probe.getInt("neuePlaetze")).isEqualTo(9800);
        assertThat(probe.getList("meldungen")).hasSize(100);
        assertThat(probe.getMap("meldungen[0]"))
                .isEqualTo(Map.of("zeile", 51, "spalte", "Plätze", "grund", "Eine ganze Zahl von 1 bis 200."));
        assertThat(probe.getInt("meldungen[99].zeile")).isEqualTo(5001);
        assertThat(haeuser()).isZero();

        var erste = sende("UEBERNEHMEN", utf8(datei.toString()));
        assertThat(erste.getInt("neueUnterkuenfte")).isEqualTo(1);
        assertThat(erste.getInt("neueEinheiten")).isEqualTo(4900);
        var zweite = sende("UEBERNEHMEN", utf8(datei.toString()));
        assertThat(zweite.getInt("neuePlaetze")).isZero();
        assertThat(zweite.getInt("unveraendert")).isEqualTo(4900);
        assertThat(haeuser()).isEqualTo(1);
    }

    /** How many Unterkuenfte of this test there are. */
    private long haeuser() {
        long haeuser = 0;
        String cursor = "";
        while (cursor != null) {
            var seite = als(KOBLENZ)
                    .get("/api/v1/unterkuenfte?limit=200&cursor=" + cursor)
                    .jsonPath();
            haeuser += seite.<String>getList("eintraege.name").stream()
                    .filter(name::equals)
                    .count();
            cursor = seite.getString("weiter");
        }
        return haeuser;
    }

    @Test
    void umlautsAreReadInBothEncodingsAndCommasSeparateToo() {
        sende("UEBERNEHMEN", (KOPF + zeile("Zimmer 1", "2")).getBytes(Charset.forName("windows-1252")));
        var mitKomma = "\uFEFFunterkunft,ART,AGS,Strasse,Postleitzahl,Ort,Wohnung,Plätze,Vertrag von\n\"" + name
                + "\",Gemeinschaftsunterkunft,07111000,Mühlweg 1,56068,Koblenz,\"Zimmer 2, hinten\",3,1.3.2025\n";
        var bericht = sende("UEBERNEHMEN", utf8(mitKomma));
        assertThat(bericht.getInt("neueUnterkuenfte")).isZero();
        assertThat(bericht.getInt("neuePlaetze")).isEqualTo(3);
        als(KOBLENZ)
                .get("/api/v1/unterkuenfte?limit=200")
                .then()
                .body(
                        "eintraege.findAll { it.name == '" + name + "' }.adresse.strasse",
                        everyItem(equalTo("Mühlweg 1")));
    }

    @Test
    void everyMistakeIsNamedWithLineColumnAndReason() {
        var datei = KOPF
                + zeile("1", "2")
                + name + ";Zelt;07312000;Mühlweg 1;560;;;2;0;Pool\n"
                + zeile("1", "2")
                + name + ";Notunterkunft;07111000;Mühlweg 1;56068;Koblenz;;3;1;\n";
        var bericht = sende("PRUEFEN", utf8(datei));
        assertThat(bericht.getList("meldungen.zeile")).containsExactly(3, 3, 3, 3, 3, 3, 4, 5);
        assertThat(bericht.getList("meldungen.spalte"))
                .containsExactly("Art", "Gemeindeschlüssel", "PLZ", "Ort", "Plätze", "Merkmale", "Einheit", "Art");
        assertThat(bericht.getString("meldungen[6].grund")).contains("Zeile 2");
    }

    @Test
    void fewerPlacesThanThereAreChangeNothingAndMoreAreAdded() {
        sende("UEBERNEHMEN", utf8(KOPF + zeile("1", "3")));
        assertThat(sende("UEBERNEHMEN", utf8(KOPF + zeile("1", "2"))).getString("meldungen[0].spalte"))
                .isEqualTo("Plätze");
        assertThat(sende("UEBERNEHMEN", utf8(KOPF + zeile("1", "5"))).getInt("neuePlaetze"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Name;Ort\nx;y\n", "Unterkunft;Unterkunft\n", "\"a;b\nc"})
    void whatIsNoSuchTableIsRefusedWithAReason(String datei) {
        given().auth()
                .oauth2(Tokens.of(KOBLENZ))
                .contentType("text/csv")
                .body(utf8(datei))
                .post("/api/v1/bestand/einfuhr?modus=PRUEFEN")
                .then()
                .statusCode(400)
                .body("detail", not(emptyOrNullString()));
    }
}
