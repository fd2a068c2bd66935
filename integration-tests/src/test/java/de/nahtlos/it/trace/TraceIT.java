package de.nahtlos.it.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.it.RunningStack;
import de.nahtlos.it.Vorgang;
import de.nahtlos.it.stack.Service;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** T-01: one trace shows the way of a fact: request, outbox, Kafka, consumers. */
class TraceIT {

    @Test
    void theTraceOfAPostGoesOnInTheConsumers() throws Exception {
        Vorgang.esIst("2025-01-13T08:00:00Z");
        String person = Vorgang.registriere(Vorgang.neuePerson());
        byte[] id = new byte[16];
        new Random().nextBytes(id);
        String trace = HexFormat.of().formatHex(id);

        assertThat(post(person, "00-" + trace + "-00f067aa0ba902b7-01")).isEqualTo(201);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var spans = RunningStack.spans().ofTrace(trace);
            assertThat(spans)
                    .anySatisfy(span -> {
                        assertThat(span.service()).isEqualTo("status-service");
                        assertThat(span.kind()).isEqualTo(SpanKind.SPAN_KIND_SERVER);
                    })
                    .anySatisfy(span -> {
                        assertThat(span.service()).isEqualTo("case-service");
                        assertThat(span.kind()).isEqualTo(SpanKind.SPAN_KIND_CONSUMER);
                    })
                    .anySatisfy(span -> assertThat(span.service()).isEqualTo("housing-service"));
            assertThat(spans.toString()).doesNotContain(person);
        });
    }

    private static int post(String person, String traceparent) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(RunningStack.get().settings().url(Service.STATUS) + "/api/v1/personen/" + person
                                + "/ereignisse"))
                .header("Authorization", "Bearer " + RunningStack.tokens().ofUser("abh.koblenz"))
                .header("Content-Type", "application/json")
                .header("traceparent", traceparent)
                .POST(HttpRequest.BodyPublishers.ofString("{\"typ\":\"ASYLGESUCH\",\"datum\":\"2025-01-13\"}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
