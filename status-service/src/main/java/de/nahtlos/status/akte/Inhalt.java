package de.nahtlos.status.akte;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignisform;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** The stored form of a fact: type, date and a JSON object of the further fields. */
@ApplicationScoped
class Inhalt {

    private static final TypeReference<Map<String, Object>> FELDER = new TypeReference<>() {};

    private final ObjectMapper json;

    Inhalt(ObjectMapper json) {
        this.json = json;
    }

    String schreibe(Ereignis ereignis) {
        try {
            return json.writeValueAsString(Ereignisform.felder(ereignis));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("fact is not writable", e);
        }
    }

    Ereignis lies(String typ, LocalDate datum, String inhalt) {
        try {
            return Ereignisform.lies(typ, datum, json.readValue(inhalt, FELDER));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored fact is not readable", e);
        }
    }
}
