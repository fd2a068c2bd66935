package de.nahtlos.it.bench;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.jobcenter.JobcenterConsumer;
import de.nahtlos.it.stack.Service;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * From the answer to the Bereitstellung of an Uebergabe until the reference Jobcenter has read the event, fetched the packet
 * and accepted it. The Uebergaenge are those of the persons who were recognised last; what the packet needs is recorded
 * before.
 */
final class Uebergabelast implements AutoCloseable {

    private static final String JOBCENTER = "JC-07111";
    private static final Pattern ANGENOMMEN = Pattern.compile("Übergabe (\\S+): packet fetched.*");
    private static final int HOECHSTENS = 300;
    private static final int GEDULD_SEKUNDEN = 60;

    private final Messstand stand;
    private final Iterator<String> uebergaenge;
    private final JobcenterConsumer jobcenter;
    private final Map<String, Long> angenommen = new ConcurrentHashMap<>();
    private int ausgeblieben;

    /** @param tag its persons are recognised, and none is handed over */
    Uebergabelast(Messstand stand, Wechseltag tag) throws Exception {
        this.stand = stand;
        stand.ruhe();
        int vorrat = tag.personen().size();
        stand.aufrufe().stapel(tag.antraege("2025-10-06"));
        bestaetige(letzte(tag.wechsel(), vorrat));
        stand.ruhe();
        uebergaenge = letzte(tag.offeneUebergaenge(), vorrat).iterator();
        var settings = new JobcenterConsumer.Settings(
                stand.stack().settings().bootstrapServers(),
                URI.create(stand.stack().settings().url(Service.CASE)),
                JOBCENTER);
        jobcenter =
                new JobcenterConsumer(settings, () -> stand.aufrufe().token("jobcenter.koblenz"), this::merke).start();
    }

    /** Ids rise with time. */
    private static List<String> letzte(List<String> ids, int anzahl) {
        return ids.subList(Math.max(0, ids.size() - anzahl), ids.size());
    }

    private void bestaetige(List<String> wechsel) throws Exception {
        List<Callable<String>> bestaetigungen = new ArrayList<>();
        wechsel.forEach(id -> bestaetigungen.add(() -> stand.aufrufe()
                .schreibe(
                        Service.STATUS,
                        "leistung.koblenz",
                        "/rechtskreiswechsel/" + id + "/bestaetigung",
                        "{\"letzterLeistungsmonat\":\"2025-10\"}")));
        try (var arbeiter = Executors.newFixedThreadPool(4)) {
            for (var antwort : arbeiter.invokeAll(bestaetigungen)) {
                antwort.get();
            }
        }
    }

    private void merke(String zeile) {
        var treffer = ANGENOMMEN.matcher(zeile);
        if (treffer.matches()) {
            angenommen.put(treffer.group(1), System.nanoTime());
        }
    }

    /** @param anzahl at most; 300 at any rate */
    Lastlauf.Zeiten miss(int anzahl, int jeSekunde) throws Exception {
        Map<String, Long> beantwortet = new ConcurrentHashMap<>();
        Lastlauf.laufe(Math.min(anzahl, HOECHSTENS), jeSekunde, () -> {
            beantwortet.put(stelleBereit(), System.nanoTime());
            return null;
        });
        long ende = System.nanoTime() + GEDULD_SEKUNDEN * 1_000_000_000L;
        while (!angenommen.keySet().containsAll(beantwortet.keySet()) && System.nanoTime() < ende) {
            Thread.sleep(100);
        }
        List<Double> millis = new ArrayList<>();
        beantwortet.forEach((id, um) -> {
            if (angenommen.containsKey(id)) {
                millis.add(Math.max(0, (angenommen.get(id) - um) / 1e6));
            }
        });
        ausgeblieben += beantwortet.size() - millis.size();
        return Lastlauf.Zeiten.von(millis);
    }

    /** How many in all were not accepted within the patience. */
    int ausgeblieben() {
        return ausgeblieben;
    }

    private String naechster() {
        synchronized (uebergaenge) {
            return uebergaenge.next();
        }
    }

    /** The next one that is complete. */
    private String stelleBereit() throws Exception {
        JsonNode ergebnis = stelleBereit(naechster());
        while (ergebnis.path("status").asInt() == 422) {
            ergebnis = stelleBereit(naechster());
        }
        return ergebnis.path("uebergabeId").asText();
    }

    private JsonNode stelleBereit(String uebergang) throws Exception {
        var anfrage = Json.object(
                "an", Json.object("art", "LEISTUNGSTRAEGER", "id", JOBCENTER),
                "ansprechpartner", "Leitung, 0261 000-000",
                "uebergaenge", Json.array(uebergang));
        var antwort = stand.aufrufe()
                .schreibe(Service.CASE, "leitung.koblenz", "/uebergaben/bereitstellung", anfrage.toString());
        return Json.read(antwort).path("ergebnisse").path(0);
    }

    @Override
    public void close() {
        jobcenter.close();
    }
}
