package de.nahtlos.it.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.it.Vorgang;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Steady mixed traffic: several clients lead one person after the other through all services, and read in between. */
final class Lebenslaeufe implements AutoCloseable {

    /** What is recorded of everybody, in this order. */
    static final List<String> EREIGNISSE = List.of("ASYLGESUCH", "ASYLANTRAG", "BAMF_BESCHEID");

    private static final int CLIENTS = 8;
    private static final int PLAETZE_JE_CLIENT = 200;

    private final Verkehr verkehr = new Verkehr();
    private final Queue<String> personen = new ConcurrentLinkedQueue<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
    private final List<Future<?>> clients;
    private volatile boolean weiter = true;

    private Lebenslaeufe(List<List<String>> plaetze) {
        clients = IntStream.range(0, CLIENTS)
                .<Future<?>>mapToObj(i -> pool.submit(() -> fuehre(plaetze.get(i))))
                .toList();
    }

    static Lebenslaeufe beginnen() {
        return new Lebenslaeufe(IntStream.range(0, CLIENTS)
                .mapToObj(i -> plaetze(Vorgang.unterkunft().get(1)))
                .toList());
    }

    private static List<String> plaetze(String einheit) {
        var neue = Vorgang.gelungen(Vorgang.als("unterkunft.koblenz")
                .post(Service.HOUSING, "/einheiten/" + einheit + "/plaetze", Json.object("anzahl", PLAETZE_JE_CLIENT)));
        return StreamSupport.stream(neue.body().path("plaetze").spliterator(), false)
                .map(it -> it.path("id").asText())
                .toList();
    }

    private void fuehre(List<String> plaetze) {
        for (var platz : plaetze) {
            if (!weiter) {
                return;
            }
            personen.add(lebenslauf(platz));
        }
        throw new AssertionError("more places are needed");
    }

    private String lebenslauf(String platz) {
        var person = verkehr.schreibe("abh.koblenz", Service.STATUS, "/personen", Vorgang.neuePerson())
                .path("id")
                .asText();
        erfasse(person, Json.object("typ", EREIGNISSE.get(0), "datum", "2025-01-13"));
        verkehr.lies("abh.koblenz", Service.STATUS, "/personen/" + person);
        erfasse(person, Json.object("typ", EREIGNISSE.get(1), "datum", "2025-01-27"));
        verkehr.schreibe(
                "unterkunft.koblenz",
                Service.HOUSING,
                "/belegungen",
                Json.object("personId", person, "platzId", platz, "von", "2025-01-15"));
        verkehr.lies("unterkunft.koblenz", Service.HOUSING, "/auszuege?limit=5");
        verkehr.schreibe(
                "lotse.koblenz",
                Service.CASE,
                "/faelle",
                Json.object(
                        "personId",
                        person,
                        "eingang",
                        Json.object("quelle", "UNTERKUNFT", "datum", "2025-02-10", "anlass", "Probe")));
        verkehr.lies("leitung.koblenz", Service.CASE, "/uebergaenge?limit=5");
        erfasse(person, Json.object("typ", EREIGNISSE.get(2), "datum", "2025-10-02", "ergebnis", "FLUECHTLING_3"));
        return person;
    }

    private void erfasse(String person, ObjectNode ereignis) {
        verkehr.schreibe("abh.koblenz", Service.STATUS, "/personen/" + person + "/ereignisse", ereignis);
    }

    Verkehr verkehr() {
        return verkehr;
    }

    /** How many persons went through everything so far. */
    int personen() {
        return personen.size();
    }

    /** Everybody finishes the person at hand; a refusal that is no 503 comes out here. */
    List<String> beenden() throws Exception {
        weiter = false;
        for (var client : clients) {
            client.get();
        }
        return List.copyOf(personen);
    }

    @Override
    public void close() {
        weiter = false;
        pool.shutdownNow();
    }
}
