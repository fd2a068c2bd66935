package de.nahtlos.fall.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.problem.Problems.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.stream.Collectors;

/** Applies a JSON merge patch to the changeable part of a thing, a record with constraints. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The changeable part as JSON, to compare with. */
    public JsonNode tree(Object part) {
        return json.valueToTree(part);
    }

    /**
     * The changed part.
     *
     * @throws de.nahtlos.kit.problem.Problem 400 with the fields, if one is unknown or its value is not allowed
     */
    public <T> T apply(T part, JsonNode change, Class<T> type) {
        if (change == null || !change.isObject() || change.isEmpty()) {
            throw Problems.EINGABE_FEHLERHAFT.with("Bitte mindestens ein Feld nennen, das geändert werden soll.");
        }
        ObjectNode merged = json.valueToTree(part);
        merged.setAll((ObjectNode) change);
        T changed = read(merged, type);
        var violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw Problems.badFields(violations.stream()
                    .map(v -> new FieldError("/" + v.getPropertyPath(), v.getMessage()))
                    .toList());
        }
        return changed;
    }

    private <T> T read(ObjectNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (JsonMappingException e) {
            String pointer = e.getPath().stream()
                    .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                    .collect(Collectors.joining());
            throw Problems.badField(pointer, "Feld oder Wert wird hier nicht verstanden.");
        } catch (JsonProcessingException e) {
            throw Problems.EINGABE_FEHLERHAFT.with("Die Anfrage ist kein JSON, das hier verstanden wird.");
        }
    }
}
