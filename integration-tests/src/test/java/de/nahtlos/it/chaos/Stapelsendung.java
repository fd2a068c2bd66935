package de.nahtlos.it.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.chaos.Schreiber.Auftrag;
import de.nahtlos.it.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** All facts of some persons in one Stapel, sent again until every line is answered with success. */
final class Stapelsendung {

    private static final Auftrag STAPEL =
            new Auftrag("abh.koblenz", Service.STATUS, "/ereignisse/stapel?modus=UEBERNEHMEN", null);

    private final Schreiber schreiber;
    private final Hauptbuch buch;
    private final List<Zeile> zeilen = new ArrayList<>();

    private record Zeile(String person, Tatsache tatsache) {

        String schluessel() {
            return person + " " + tatsache;
        }

        String text() {
            var inhalt = tatsache.json().put("personId", person);
            if (tatsache == Tatsache.LEISTUNGSANTRAG) {
                inhalt.put("antragsteller", person).put("form", "MUENDLICH");
            }
            return inhalt.toString();
        }
    }

    Stapelsendung(Schreiber schreiber, Hauptbuch buch, List<String> personen) {
        this.schreiber = schreiber;
        this.buch = buch;
        personen.forEach(person -> Tatsache.alle().forEach(it -> zeilen.add(new Zeile(person, it))));
    }

    void sende() {
        zeilen.forEach(zeile -> buch.gesendet(zeile.schluessel(), "line of a Stapel"));
        var text = String.join("\n", zeilen.stream().map(Zeile::text).toList());
        var schluessel = "stapel-" + UUID.randomUUID();
        long ende = System.nanoTime() + Schreiber.GEDULD.toNanos();
        while (System.nanoTime() < ende) {
            var antwort = schreiber.beharrlich(STAPEL, "application/x-ndjson", schluessel, text);
            if (antwort.body()
                            .lines()
                            .filter(zeile -> erledigt(Json.read(zeile)))
                            .count()
                    == zeilen.size()) {
                return;
            }
            Schreiber.warte(2000);
        }
        throw new Schreiber.Abgebrochen("a Stapel is not complete after " + Schreiber.GEDULD);
    }

    private boolean erledigt(JsonNode antwort) {
        int status = antwort.path("status").asInt();
        if (status != 200 && status != 201) {
            if (status != 503) {
                throw new Schreiber.Abgebrochen("line of a Stapel: " + antwort);
            }
            return false;
        }
        var zeile = zeilen.get(antwort.path("index").asInt());
        buch.beantwortet(
                zeile.schluessel(),
                zeile.tatsache()
                        .wirkung(zeile.person(), antwort.path("ereignisId").asText(), false));
        return true;
    }
}
