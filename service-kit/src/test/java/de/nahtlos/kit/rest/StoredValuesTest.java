package de.nahtlos.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredValuesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictJson().customize(JSON);
    }

    record Form(String text, LocalDate tag) {}

    @Test
    void everyLivingScriptIsAText() throws Exception {
        String text = "Żółć محمد 🙂 \n";
        assertThat(JSON.readValue(JSON.writeValueAsString(new Form(text, LocalDate.of(1990, 1, 10))), Form.class))
                .isEqualTo(new Form(text, LocalDate.of(1990, 1, 10)));
        assertThat(JSON.readValue("{\"text\":null,\"tag\":null}", Form.class)).isEqualTo(new Form(null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\\u0000b\"}",
                "{\"text\":\"a\\ud800b\"}",
                "{\"tag\":\"1850-01-01\"}",
                "{\"tag\":\"+999999999-12-31\"}",
                "{\"tag\":\"0000-00-00\"}"
            })
    void whatNoDatabaseKeepsIsRefusedAtItsField(String json) {
        assertThatThrownBy(() -> JSON.readValue(json, Form.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        refused -> assertThat(refused.getPath().getFirst().getFieldName())
                                .isIn("text", "tag"));
    }
}
