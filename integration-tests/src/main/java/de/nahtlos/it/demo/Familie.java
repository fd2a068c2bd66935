package de.nahtlos.it.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.it.api.Json;

/** The invented family and what the services have named it. Nobody of this name exists. */
final class Familie {

    static final String KOMMUNE = "07111";
    static final String GEMEINDE = "07111000";

    String vater;
    String mutter;
    String kind;
    String[] plaetze;
    String fall;
    String sprachkurs;
    String arbeitsgelegenheit;
    String bescheid;
    String wechsel;
    String uebergang;
    String uebergabe;
    String uebergabeEtag;

    static ObjectNode vater() {
        return person("Adam", "Testmann", "1990-01-10", "MAENNLICH");
    }

    static ObjectNode mutter() {
        return person("Eva", "Testfrau", "1991-02-11", "WEIBLICH");
    }

    static ObjectNode kind() {
        return person("Kain", "Testkind", "2017-05-05", "MAENNLICH");
    }

    static ObjectNode anschrift() {
        return Json.object("strasse", "Musterweg 1", "plz", "56068", "ort", "Koblenz", "gemeinde", GEMEINDE);
    }

    private static ObjectNode person(String vorname, String nachname, String geburtsdatum, String geschlecht) {
        return Json.object(
                "vorname", vorname,
                "nachname", nachname,
                "geburtsdatum", geburtsdatum,
                "staatsangehoerigkeit", "SYR",
                "geschlecht", geschlecht,
                "sprachen", Json.array("ar", "de"),
                "anschrift", anschrift());
    }
}
