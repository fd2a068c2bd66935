package de.nahtlos.unterbringung;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.kit.contract.AsyncApiDocument;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    @Test
    void theAsyncApiDocumentIsMadeFromTheContracts() {
        var document = new AsyncApiDocument("housing-service", "nahtlos.unterbringung.v1", "personId");

        assertThat(document.inRepository())
                .as("stale: run this test with -Dnahtlos.asyncapi.write=true")
                .isEqualTo(document.text());
    }
}
