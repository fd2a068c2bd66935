package de.nahtlos.it.bench;

import de.nahtlos.it.stack.Service;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many facts status-service records: token, derivation of the household, timelines, outbox, relay. The other services
 * are ended meanwhile, as they have nothing to do for pgbench either.
 */
final class Schreibmessung {

    private static final int CLIENTS = 8;

    private static final LocalDate AB = LocalDate.of(2025, 10, 2);

    private static final String ERTEILT =
            "{\"typ\":\"AE_ERTEILT\",\"datum\":\"%s\",\"paragraf\":\"25 Abs. 2\",\"gueltigBis\":\"2028-10-01\"}";

    private final Messstand stand;

    Schreibmessung(Messstand stand) {
        this.stand = stand;
    }

    void miss() throws Exception {
        stand.tafel().abschnitt("POST ereignisse, %d clients, one after the other each".formatted(CLIENTS));
        int sekunden = stand.umfang().sekunden();
        var personen =
                stand.personen("select person_id from statusabschnitt where status = 'ANERKANNT' and bis is null");
        var naechste = new AtomicInteger();
        Callable<?> erteile = () -> {
            int n = naechste.getAndIncrement();
            UUID person = personen.get(n % personen.size());
            // Whoever has had a turn gets a fact of the next day.
            String erteilt = ERTEILT.formatted(AB.plusDays(n / personen.size()));
            return stand.aufrufe()
                    .schreibe(Service.STATUS, "abh.koblenz", "/personen/" + person + "/ereignisse", erteilt);
        };
        stand.stack().service(Service.CASE).stop();
        stand.stack().service(Service.HOUSING).stop();
        Dauerlauf.laufe(CLIENTS, stand.umfang().warm(), erteile);
        var posts = Dauerlauf.laufe(CLIENTS, sekunden, erteile);
        var referenz = stand.pgbench().schreibe(CLIENTS, sekunden);
        stand.starte(Service.CASE);
        stand.starte(Service.HOUSING);
        var tafel = stand.tafel();
        tafel.trage(Messwert.von("POST ereignisse, throughput", posts.jeSekunde(sekunden), "1/s")
                .neben("pgbench", referenz.jeSekunde(sekunden))
                .mindestensAnteil(0.45));
        tafel.trage(
                Messwert.von("POST ereignisse, p50", posts.quantil(0.5), "ms").neben("pgbench", referenz.quantil(0.5)));
        tafel.trage(Messwert.von("POST ereignisse, p99", posts.quantil(0.99), "ms")
                .neben("pgbench", referenz.quantil(0.99)));
    }
}
