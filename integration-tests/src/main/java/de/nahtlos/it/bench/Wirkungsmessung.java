package de.nahtlos.it.bench;

import de.nahtlos.kit.stack.StackException;
import java.util.List;
import java.util.UUID;

/** From the answer to a recognition to its effect in the other services, and from a hand-over to the Jobcenter. */
final class Wirkungsmessung {

    /** The rate at which there is a goal, and the goal. */
    private static final int RATE = 200;

    private static final int P99_HOECHSTENS_MS = 150;
    private static final int WARM = 400;
    private static final int GEDULD_SEKUNDEN = 60;

    private final Messstand stand;
    private final Wechseltag tag;

    Wirkungsmessung(Messstand stand) {
        this.stand = stand;
        this.tag = new Wechseltag(stand.datenbank("status"), stand.datenbank("fall"), "R");
    }

    void miss() throws Exception {
        stand.tafel().abschnitt("from the 201 to the effect");
        var anerkennung = new Wirkungslast(stand.aufrufe(), stand.datenbank("fall"), stand.datenbank("unterbringung"));
        anerkennung.miss(asylbewerber(WARM), WARM / 10);
        for (int rate : stand.umfang().raten()) {
            var zeiten = anerkennung.miss(asylbewerber(rate * stand.umfang().sekunden()), rate);
            var referenz = runde(rate);
            zeiten.forEach((was, dauer) -> trage(was, dauer, referenz, rate));
        }
        try (var uebergabe = new Uebergabelast(stand, tag)) {
            uebergabe.miss(WARM / 4, WARM / 20);
            for (int rate : stand.umfang().raten()) {
                trage("201 → Jobcenter", uebergabe.miss(rate * stand.umfang().sekunden(), rate), runde(rate), rate);
            }
            stand.tafel()
                    .trage(Messwert.von(
                                    "201 → effect, did not come",
                                    (double) anerkennung.ausgeblieben() + uebergabe.ausgeblieben(),
                                    "")
                            .hoechstens(0));
        }
    }

    private Lastlauf.Zeiten runde(int rate) {
        return Kafkarunde.laufe(
                stand.stack().settings().bootstrapServers(),
                rate * Math.min(stand.umfang().sekunden(), 5),
                rate);
    }

    private void trage(String was, Lastlauf.Zeiten zeiten, Lastlauf.Zeiten referenz, int rate) {
        String name = "%s, %d/s".formatted(was, rate);
        stand.tafel()
                .trage(Messwert.von(name + ", p50", zeiten.quantil(0.5), "ms")
                        .neben("Kafka round", referenz.quantil(0.5)));
        var p99 = Messwert.von(name + ", p99", zeiten.quantil(0.99), "ms").neben("Kafka round", referenz.quantil(0.99));
        stand.tafel().trage(rate == RATE && was.startsWith("201") ? p99.hoechstens(P99_HOECHSTENS_MS) : p99);
    }

    /** New persons in the asylum procedure, each with a place, whose facts have arrived everywhere. */
    private List<UUID> asylbewerber(int anzahl) throws Exception {
        tag.registriere(anzahl);
        Bestandsvorlage.ziehEin(stand.datenbank("unterbringung"), tag.personen());
        stand.aufrufe().stapel(tag.imVerfahren());
        stand.ruhe();
        for (int n = 0; tag.asylbewerber() < anzahl; n++) {
            if (n == GEDULD_SEKUNDEN) {
                throw new StackException("Of %d new persons in the asylum procedure case-service knows %d only."
                        .formatted(anzahl, tag.asylbewerber()));
            }
            Thread.sleep(1000);
        }
        return tag.personen();
    }
}
