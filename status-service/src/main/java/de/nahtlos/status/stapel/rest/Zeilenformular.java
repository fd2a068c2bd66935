package de.nahtlos.status.stapel.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.status.ereignis.rest.Ereignisformular;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.stapel.Zeile;
import de.nahtlos.status.stapel.rest.Zeilenleser.Textzeile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;

/** Reads a line: {@code {"personId" or "azrNummer", "typ", "datum", …}}. */
@ApplicationScoped
class Zeilenformular {

    /** Most bytes of a line; the longest fact has far fewer. */
    static final int LAENGSTE_ZEILE = 32 * 1024;

    private final ObjectMapper json;
    private final Ereignisformular formular;

    Zeilenformular(ObjectMapper json, Ereignisformular formular) {
        this.json = json;
        this.formular = formular;
    }

    Zeile lies(Textzeile zeile) {
        try {
            return tatsache(zeile.index(), objekt(zeile));
        } catch (Problem problem) {
            return new Zeile.FehlerhafteZeile(zeile.index(), problem);
        }
    }

    private ObjectNode objekt(Textzeile zeile) {
        if (zeile.inhalt() == null) {
            throw Problems.ZU_GROSS.with("Eine Zeile hat höchstens " + LAENGSTE_ZEILE + " Bytes.");
        }
        try {
            if (json.readTree(zeile.inhalt()) instanceof ObjectNode objekt) {
                return objekt;
            }
        } catch (IOException e) {
            throw Problems.EINGABE_FEHLERHAFT.with("Die Zeile ist kein JSON, das hier verstanden wird.");
        }
        throw Problems.badField("", "Bitte je Zeile ein JSON-Objekt mit personId oder azrNummer, typ und datum.");
    }

    private Zeile tatsache(long index, ObjectNode objekt) {
        JsonNode personId = objekt.remove("personId");
        JsonNode azrNummer = objekt.remove("azrNummer");
        if ((personId == null) == (azrNummer == null)) {
            throw Problems.badField("/personId", "Bitte entweder personId oder azrNummer angeben.");
        }
        Ereignis ereignis = formular.lies(objekt, "");
        return personId == null
                ? new Zeile.Tatsachenzeile(index, null, nummer(azrNummer), ereignis)
                : new Zeile.Tatsachenzeile(index, id(personId), null, ereignis);
    }

    private static UUID id(JsonNode id) {
        try {
            return UUID.fromString(id.asText());
        } catch (IllegalArgumentException e) {
            throw Problems.badField("/personId", "Bitte die id einer Person.");
        }
    }

    private static String nummer(JsonNode nummer) {
        if (!nummer.isTextual() || !SingleLine.Validator.isLine(nummer.textValue(), 40)) {
            throw Problems.badField("/azrNummer", "Bitte eine AZR-Nummer mit höchstens 40 Zeichen.");
        }
        return nummer.textValue();
    }
}
