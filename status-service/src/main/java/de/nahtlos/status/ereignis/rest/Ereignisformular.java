package de.nahtlos.status.ereignis.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.kit.rest.StoredValues;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignisform;
import de.nahtlos.status.recht.ereignis.UngueltigesEreignis;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads a fact from what a client sends: {@code {"typ", "datum", …}} with the fields of the type. */
@ApplicationScoped
public class Ereignisformular {

    private static final LocalDate FRUEHESTES = LocalDate.of(1900, 1, 1);
    private static final int MONATE_VORAUS = 12;

    private final Clock clock;

    Ereignisformular(Clock clock) {
        this.clock = clock;
    }

    /**
     * The fact, as it may be recorded: its date is checked and persons are named by their ids.
     *
     * @param pfad JSON pointer of the object, empty for the whole body
     * @throws Problem 400 with a pointer to the field at fault
     */
    public Ereignis lies(JsonNode formular, String pfad) {
        Ereignis ereignis = liesFrei(formular, pfad);
        if (ereignis.datum().isBefore(FRUEHESTES)
                || ereignis.datum().isAfter(LocalDate.now(clock).plusMonths(MONATE_VORAUS))) {
            throw Problems.badField(
                    pfad + "/datum", "Das Datum liegt zwischen 1900-01-01 und höchstens zwölf Monaten voraus.");
        }
        pruefePersonen(pfad + "/fuer", formular.path("fuer"));
        return ereignis;
    }

    /**
     * The fact, on any date and with any names of persons, for a Pruefung.
     *
     * @param pfad JSON pointer of the object, empty for the whole body
     * @throws Problem 400 with a pointer to the field at fault
     */
    public Ereignis liesFrei(JsonNode formular, String pfad) {
        if (formular == null || !formular.isObject()) {
            throw Problems.badField(pfad, "Bitte ein JSON-Objekt mit typ und datum.");
        }
        Map<String, Object> felder = new LinkedHashMap<>();
        formular.properties().forEach(feld -> {
            if (!feld.getValue().isNull()) {
                felder.put(feld.getKey(), wert(pfad + "/" + feld.getKey(), feld.getValue()));
            }
        });
        if (!(felder.remove("typ") instanceof String typ)) {
            throw Problems.badField(pfad + "/typ", "Bitte einen Ereignistyp angeben.");
        }
        LocalDate datum = datum(pfad + "/datum", felder.remove("datum"));
        try {
            return Ereignisform.lies(typ, datum, felder);
        } catch (UngueltigesEreignis e) {
            throw Problems.badField(pfad + "/" + e.feld(), e.getMessage());
        }
    }

    private static LocalDate datum(String pfad, Object wert) {
        LocalDate datum;
        try {
            datum = wert instanceof String text ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            datum = null;
        }
        if (datum == null || !StoredValues.isDate(datum)) {
            throw Problems.badField(pfad, "Bitte ein Datum JJJJ-MM-TT.");
        }
        return datum;
    }

    private static Object wert(String pfad, JsonNode wert) {
        return switch (wert.getNodeType()) {
            case STRING -> zeile(pfad, wert.textValue());
            case BOOLEAN -> wert.booleanValue();
            case ARRAY -> liste(pfad, wert);
            default -> throw Problems.badField(pfad, "Hier wird ein Text, true oder false oder eine Liste erwartet.");
        };
    }

    private static List<Object> liste(String pfad, JsonNode werte) {
        List<Object> liste = new ArrayList<>();
        for (JsonNode wert : werte) {
            if (!wert.isTextual() || liste.size() >= 100) {
                throw Problems.badField(pfad, "Hier werden höchstens hundert Texte erwartet.");
            }
            liste.add(zeile(pfad, wert.textValue()));
        }
        return liste;
    }

    private static String zeile(String pfad, String text) {
        if (!SingleLine.Validator.isLine(text, 200)) {
            throw Problems.badField(pfad, "Bitte eine Zeile Text mit höchstens 200 Zeichen, ohne Steuerzeichen.");
        }
        return text;
    }

    private static void pruefePersonen(String pfad, JsonNode ids) {
        for (int i = 0; i < ids.size(); i++) {
            try {
                UUID.fromString(ids.get(i).textValue());
            } catch (IllegalArgumentException e) {
                throw Problems.badField(pfad + "/" + i, "Bitte die id einer Person.");
            }
        }
    }
}
