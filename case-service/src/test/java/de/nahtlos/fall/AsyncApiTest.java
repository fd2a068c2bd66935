package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.kit.contract.AsyncApiDocument;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    @Test
    void theAsyncApiDocumentIsMadeFromTheContracts() {
        var document = new AsyncApiDocument("case-service", "nahtlos.uebergabe.v1", "uebergabeId");

        assertThat(document.inRepository())
                .as("stale: run this test with -Dnahtlos.asyncapi.write=true")
                .isEqualTo(document.text());
    }
}
