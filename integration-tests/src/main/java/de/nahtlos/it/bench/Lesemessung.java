package de.nahtlos.it.bench;

import de.nahtlos.it.stack.Service;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Reading at a fixed rate as the role that sees least, each request timed from when it is due. */
final class Lesemessung {

    private static final int P95_HOECHSTENS_MS = 100;

    private final Messstand stand;
    private final Map<Integer, Lastlauf.Zeiten> referenzen = new HashMap<>();

    Lesemessung(Messstand stand) {
        this.stand = stand;
    }

    void miss() throws Exception {
        stand.ruhe();
        stand.tafel().abschnitt("reading at a fixed rate, each request timed from when it is due");
        var personen = stand.personen("select id from person");
        var naechste = new AtomicInteger();
        Callable<String> person = () -> "/personen/" + personen.get(naechste.getAndIncrement() % personen.size());
        miss(Service.STATUS, "leistung.koblenz", person, "GET person", 50);
        miss(Service.STATUS, "leistung.koblenz", () -> person.call() + "/stand?stichtag=2025-10-06", "GET stand", 50);
        miss(Service.CASE, "lotse.koblenz", () -> "/faelle?zustaendig=ich", "GET faelle?zustaendig=ich", 25);
        miss(Service.CASE, "lotse.koblenz", () -> "/aufgaben", "GET aufgaben", 25);
        miss(Service.HOUSING, "unterkunft.koblenz", () -> "/verfuegbarkeit", "GET verfuegbarkeit", 20);
        miss(Service.HOUSING, "unterkunft.koblenz", () -> "/lagebild", "GET lagebild", 20);
    }

    private void miss(Service service, String user, Callable<String> pfad, String name, int jeSekunde)
            throws Exception {
        Callable<?> frage = () -> stand.aufrufe().hole(service, user, pfad.call());
        int sekunden = stand.umfang().sekunden();
        Lastlauf.laufe(stand.umfang().warm() / 3 * jeSekunde, jeSekunde, frage);
        var zeiten = Lastlauf.laufe(sekunden * jeSekunde, jeSekunde, frage);
        if (!referenzen.containsKey(jeSekunde)) {
            referenzen.put(jeSekunde, stand.pgbench().lese(4, sekunden, jeSekunde));
        }
        stand.tafel()
                .trage(
                        "%s, %d/s".formatted(name, jeSekunde),
                        zeiten,
                        "pgbench select",
                        referenzen.get(jeSekunde),
                        P95_HOECHSTENS_MS);
    }
}
