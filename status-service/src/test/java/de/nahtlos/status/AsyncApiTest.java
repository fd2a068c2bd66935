package de.nahtlos.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.kit.contract.AsyncApiDocument;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    @Test
    void theAsyncApiDocumentIsMadeFromTheContracts() {
        var document = new AsyncApiDocument("status-service", "nahtlos.status.v1", "personId");

        assertThat(document.inRepository())
                .as("stale: run this test with -Dnahtlos.asyncapi.write=true")
                .isEqualTo(document.text());
    }
}
