package de.nahtlos.status.regeldatei;

import de.nahtlos.status.recht.rechtskreis.Bedingung;
import de.nahtlos.status.recht.rechtskreis.Merkmal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads conditions: names of the core, terms of the file, and what is put together from them. */
final class Bedingungsleser {

    private final Map<String, Bedingung> begriffe = new LinkedHashMap<>();

    void begriff(Knoten k) {
        Knoten name = k.feld("name");
        Bedingung begriff =
                new Bedingung.Begriff(name.text(), k.feld("rechtsgrundlage").text(), lies(k.feld("wenn")));
        k.keineWeiteren();
        if (Merkmal.nach(name.text()).isPresent() || begriffe.put(name.text(), begriff) != null) {
            throw name.fehler("den Begriff „" + name.text() + "“ gibt es schon");
        }
    }

    Bedingung lies(Knoten k) {
        if (k.istText()) {
            return benannt(k);
        }
        String art = k.einzigesFeld();
        Knoten inhalt = k.feld(art);
        return switch (art) {
            case "alle" -> new Bedingung.Alle(teile(inhalt));
            case "eines" -> new Bedingung.Eines(teile(inhalt));
            case "nicht" -> new Bedingung.Nicht(lies(inhalt));
            default -> mitWert(k, art, inhalt);
        };
    }

    private List<Bedingung> teile(Knoten k) {
        List<Bedingung> teile = k.liste().stream().map(this::lies).toList();
        if (teile.size() < 2) {
            throw k.fehler("mindestens zwei Bedingungen erwartet");
        }
        return teile;
    }

    private Bedingung benannt(Knoten k) {
        if ("immer".equals(k.text())) {
            return new Bedingung.Immer();
        }
        if (begriffe.containsKey(k.text())) {
            return begriffe.get(k.text());
        }
        Merkmal merkmal = merkmal(k, k.text());
        if (merkmal.wertart() != Merkmal.Wertart.KEINE) {
            throw k.fehler("„" + k.text() + "“ braucht einen Wert");
        }
        return new Bedingung.Trifft(merkmal, null);
    }

    private static Bedingung mitWert(Knoten k, String name, Knoten wert) {
        Merkmal merkmal = merkmal(k, name);
        return switch (merkmal.wertart()) {
            case KEINE -> throw wert.fehler("„" + name + "“ nimmt keinen Wert");
            case JAHRE -> new Bedingung.Trifft(merkmal, wert.zahl());
            case TAG -> new Bedingung.Trifft(merkmal, wert.tag());
        };
    }

    private static Merkmal merkmal(Knoten k, String name) {
        return Merkmal.nach(name).orElseThrow(() -> k.fehler("unbekannte Bedingung „" + name + "“"));
    }
}
