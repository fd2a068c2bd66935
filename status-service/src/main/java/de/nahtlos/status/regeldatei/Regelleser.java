package de.nahtlos.status.regeldatei;

import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.rechtskreis.Aufenthaltsgrund;
import de.nahtlos.status.recht.rechtskreis.Bedingung;
import de.nahtlos.status.recht.rechtskreis.Fallgruppe;
import de.nahtlos.status.recht.rechtskreis.Folge;
import de.nahtlos.status.recht.rechtskreis.Regel;
import de.nahtlos.status.recht.rechtskreis.Regel.Stufe;
import de.nahtlos.status.recht.rechtskreis.Textvorlage;
import de.nahtlos.status.regeldatei.Erreichbarkeit.Stelle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code regeln.yaml} and checks that every rule can decide, none twice, and that one always does. */
final class Regelleser {

    private final Bedingungsleser bedingungen = new Bedingungsleser();
    private final Map<Stufe, Erreichbarkeit> erreichbarkeit = new EnumMap<>(Stufe.class);
    private final Map<String, Integer> zeilen = new HashMap<>();
    private final List<Regel> regeln = new ArrayList<>();
    private final String version;
    private final List<Aufenthaltsgrund> aufenthaltsgruende;

    Regelleser(Knoten datei) {
        version = datei.feld("version").text();
        datei.feld("begriffe").liste().forEach(bedingungen::begriff);
        aufenthaltsgruende =
                datei.feld("aufenthaltsrecht").liste().stream().map(this::grund).toList();
        datei.feld("regeln").liste().forEach(this::regel);
        datei.keineWeiteren();
        pruefeAuffang(datei.feld("regeln"));
    }

    String version() {
        return version;
    }

    List<Aufenthaltsgrund> aufenthaltsgruende() {
        return aufenthaltsgruende;
    }

    List<Regel> regeln() {
        return regeln;
    }

    private Aufenthaltsgrund grund(Knoten k) {
        Aufenthaltsgrund grund = new Aufenthaltsgrund(
                bedingungen.lies(k.feld("wenn")), k.feld("text").text());
        k.keineWeiteren();
        return grund;
    }

    private void regel(Knoten k) {
        Knoten id = k.feld("id");
        Integer schon = zeilen.put(id.text(), id.zeile());
        if (schon != null) {
            throw id.fehler("die Regel " + id.text() + " steht schon in Zeile " + schon);
        }
        Stufe stufe = k.feld("stufe").code(Stufe.class);
        String kurztext = k.feld("kurztext").text();
        boolean begruendet =
                k.vielleicht("begruendetBedarfsgemeinschaft").map(Knoten::ja).orElse(false);
        List<Geltung> geltungen = new ArrayList<>();
        for (Knoten f : k.feld("fassungen").liste()) {
            Geltung geltung = Geltung.lies(f);
            geltungen.add(geltung);
            regeln.add(fassung(f, geltung, id.text(), stufe, kurztext, begruendet));
        }
        k.keineWeiteren();
        Geltung.pruefe("die Regel " + id.text(), geltungen);
    }

    private Regel fassung(Knoten f, Geltung geltung, String id, Stufe stufe, String kurztext, boolean begruendet) {
        List<Fallgruppe> faelle = new ArrayList<>();
        for (Knoten fall : f.feld("faelle").liste()) {
            Bedingung wenn = bedingungen.lies(fall.feld("wenn"));
            faelle.add(new Fallgruppe(wenn, folge(fall, stufe)));
            fall.keineWeiteren();
            erreichbarkeit
                    .computeIfAbsent(stufe, _ -> new Erreichbarkeit())
                    .naechste(new Stelle(id, fall, geltung, wenn));
        }
        String anmerkung = f.vielleicht("ausgesetzt")
                .or(() -> f.vielleicht("anmerkung"))
                .map(Knoten::text)
                .orElse(null);
        Regel regel = new Regel(
                id,
                kurztext,
                stufe,
                geltung.ab(),
                geltung.bis(),
                !geltung.ausgesetzt(),
                f.feld("rechtsgrundlagen").texte(),
                anmerkung,
                begruendet,
                faelle);
        f.keineWeiteren();
        return regel;
    }

    private static Folge folge(Knoten fall, Stufe stufe) {
        Textvorlage text = vorlage(fall.feld("text"));
        List<Hinweiscode> hinweise = fall.vielleicht("hinweise")
                .map(liste -> liste.liste().stream()
                        .map(h -> h.code(Hinweiscode.class))
                        .toList())
                .orElse(List.of());
        Knoten dann = fall.feld("dann");
        String art = dann.einzigesFeld();
        Knoten wert = dann.feld(art);
        Folge folge = switch (art) {
            case "rechtskreis" -> new Folge.Zuordnung(wert.code(Rechtskreis.class), text, hinweise);
            case "asylblg" -> new Folge.Asylblg(wert.text(), text, hinweise);
            case "kein-asylblg" -> new Folge.KeinAsylblg(wert.code(Folge.Wegfallzeit.class), text);
            default -> throw dann.fehler("unbekannte Folge „" + art + "“, erlaubt: rechtskreis, asylblg, kein-asylblg");
        };
        boolean stufeDesAsylblg = stufe == Stufe.ASYLBLG || stufe == Stufe.ASYLBLG_FAMILIE;
        if (stufeDesAsylblg == folge instanceof Folge.Zuordnung) {
            throw dann.fehler("„" + art + "“ passt nicht zur Stufe " + stufe);
        }
        return folge;
    }

    private static Textvorlage vorlage(Knoten k) {
        try {
            return new Textvorlage(k.text());
        } catch (IllegalArgumentException e) {
            throw k.fehler(e.getMessage());
        }
    }

    /** Somebody is responsible on every day, or the case is shown as unclear. */
    private void pruefeAuffang(Knoten k) {
        boolean immer = regeln.stream()
                .filter(regel -> regel.stufe() == Stufe.SICHERUNG && regel.inKraft())
                .filter(regel -> regel.gueltigAb() == null && regel.gueltigBis() == null)
                .flatMap(regel -> regel.faelle().stream())
                .anyMatch(fall -> fall.wenn() instanceof Bedingung.Immer);
        if (!immer) {
            throw k.fehler("in der Stufe SICHERUNG fehlt eine Regel, die immer zutrifft");
        }
    }
}
