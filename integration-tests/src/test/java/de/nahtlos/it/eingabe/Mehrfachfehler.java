package de.nahtlos.it.eingabe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Requests with several things wrong: two requests about one operation, each with its fault in another field, in one. */
final class Mehrfachfehler {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 20;

    private Mehrfachfehler() {}

    /** So many, none if the number is not positive. */
    static List<Anfrage> aus(List<Anfrage> einzelne, int anzahl, Random zufall) {
        Map<String, List<Anfrage>> jeOperation = einzelne.stream()
                .filter(anfrage -> anfrage.body() != null && anfrage.feld().length() > 1)
                .collect(Collectors.groupingBy(anfrage -> anfrage.operation().service()
                        + anfrage.operation().method()
                        + anfrage.operation().path()));
        List<List<Anfrage>> gruppen = jeOperation.values().stream()
                .filter(gruppe ->
                        gruppe.stream().map(Mehrfachfehler::oben).distinct().count() > 1)
                .toList();
        List<Anfrage> mehrfache = new ArrayList<>();
        for (int tries = 0; mehrfache.size() < anzahl && tries < anzahl * TRIES; tries++) {
            List<Anfrage> gruppe = gruppen.get(zufall.nextInt(gruppen.size()));
            vereint(gruppe.get(zufall.nextInt(gruppe.size())), gruppe.get(zufall.nextInt(gruppe.size())))
                    .ifPresent(mehrfache::add);
        }
        return mehrfache;
    }

    private static Optional<Anfrage> vereint(Anfrage eine, Anfrage andere) {
        String feld = oben(andere);
        if (feld.equals(oben(eine))) {
            return Optional.empty();
        }
        return objekt(eine.body())
                .flatMap(ziel -> objekt(andere.body()).map(quelle -> {
                    if (quelle.has(feld)) {
                        ziel.set(feld, quelle.get(feld));
                    } else {
                        ziel.remove(feld);
                    }
                    String fehler = eine.fehler() + " and " + andere.fehler() + " in " + andere.feld();
                    return new Anfrage(
                            eine.service(), eine.operation(), "", fehler, eine.path(), ziel.toString(), eine.headers());
                }));
    }

    private static String oben(Anfrage anfrage) {
        return anfrage.feld().substring(1).replaceFirst("/.*", "");
    }

    private static Optional<ObjectNode> objekt(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            return json instanceof ObjectNode objekt ? Optional.of(objekt) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
