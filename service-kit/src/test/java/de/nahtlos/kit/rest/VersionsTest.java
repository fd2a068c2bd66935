package de.nahtlos.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.rest.Versions.Konflikt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode current =
            json.createObjectNode().put("sozialraum", "Altstadt").put("intensitaet", "HOCH");
    private final ObjectNode change =
            json.createObjectNode().put("sozialraum", "Luetzel").put("intensitaet", "HOCH");

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "*", " \"7\" "})
    void aWriteOnThePresentVersionPasses(String ifMatch) {
        assertThatCode(() -> Versions.require(ifMatch, 7, change, current)).doesNotThrowAnyException();
    }

    @Test
    void aStaleWriteNamesTheFieldsInConflictOnly() {
        Problem problem = refusal("\"6\"");

        assertThat(problem.getStatusCode()).isEqualTo(412);
        assertThat(problem.getParameters().get("konflikte"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Konflikt.class))
                .containsExactly(new Konflikt("sozialraum", change.get("sozialraum"), current.get("sozialraum")));
        assertThat(problem.getHeaders()).containsEntry("ETag", "\"7\"");
    }

    @Test
    void aWriteWithoutVersionIsAskedForOne() {
        assertThat(refusal(null).getStatusCode()).isEqualTo(428);
        assertThat(refusal(" ").getStatusCode()).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"x\"", "\"7", "\"99999999999999999999\""})
    void aMalformedVersionIsAFormError(String ifMatch) {
        assertThat(refusal(ifMatch).getStatusCode()).isEqualTo(400);
    }

    private Problem refusal(String ifMatch) {
        return catchThrowableOfType(Problem.class, () -> Versions.require(ifMatch, 7, change, current));
    }
}
