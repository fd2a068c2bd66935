package de.nahtlos.status.auskunft.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.status.person.Person;
import de.nahtlos.status.person.Stammdaten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/** JSON Merge Patch (RFC 7396) on the editable part of a person. */
@ApplicationScoped
class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The data after the patch.
     *
     * @throws Problem 428 without If-Match, 412 if it is stale
     * @throws ConstraintViolationException for values that are not allowed
     */
    Stammdaten anwenden(Person person, String ifMatch, JsonNode patch) {
        ObjectNode jetzt = baum(person.stammdaten());
        Versions.require(ifMatch, person.version(), patch, jetzt);
        if (!patch.isObject()) {
            throw Problems.EINGABE_FEHLERHAFT.with("Ein JSON Merge Patch ist ein JSON-Objekt.");
        }
        PersonAenderung neu = lies(gemischt(jetzt, patch));
        var verletzungen = validator.validate(neu);
        if (!verletzungen.isEmpty()) {
            throw new ConstraintViolationException(verletzungen);
        }
        return neu.stammdaten();
    }

    private ObjectNode baum(Stammdaten stammdaten) {
        ObjectNode baum = json.valueToTree(stammdaten);
        baum.set("kontakt", kontakt(stammdaten.kontakt()));
        return baum;
    }

    private JsonNode kontakt(String gespeichert) {
        try {
            return gespeichert == null ? json.nullNode() : json.readTree(gespeichert);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PersonAenderung lies(JsonNode baum) {
        try {
            return json.treeToValue(baum, PersonAenderung.class);
        } catch (JsonMappingException e) {
            throw Problems.badField(
                    Problems.pointer(e), "Das Feld gibt es nicht, ist nicht änderbar oder hat einen falschen Typ.");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode gemischt(JsonNode ziel, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode ergebnis = ziel.isObject() ? ziel.deepCopy() : json.createObjectNode();
        patch.properties().forEach(feld -> {
            if (feld.getValue().isNull()) {
                ergebnis.remove(feld.getKey());
            } else {
                ergebnis.set(feld.getKey(), gemischt(ergebnis.path(feld.getKey()), feld.getValue()));
            }
        });
        return ergebnis;
    }
}
