package de.nahtlos.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** Receives the traces of the services as a collector would: OTLP over HTTP. */
public final class SpanCollector {

    private final HttpServer server;
    private final List<Seen> spans = new CopyOnWriteArrayList<>();

    /**
     * A span.
     *
     * @param service that made it
     * @param trace hexadecimal trace id
     */
    public record Seen(String service, String trace, String name, Span.SpanKind kind) {}

    private SpanCollector(HttpServer server) {
        this.server = server;
    }

    static SpanCollector start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var collector = new SpanCollector(server);
            server.createContext("/v1/traces", collector::receive);
            server.setExecutor(Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("spans").factory()));
            server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a service needs to know to export to this collector. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_OTEL_TRACES_SAMPLER_ARG", "1.0",
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                        "http://localhost:" + server.getAddress().getPort());
    }

    /** The spans of a trace that have arrived. */
    public List<Seen> ofTrace(String trace) {
        return spans.stream().filter(span -> span.trace().equals(trace)).toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            var body = zipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
            ExportTraceServiceRequest.parseFrom(body).getResourceSpansList().forEach(this::keep);
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void keep(ResourceSpans resource) {
        String service = resource.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(KeyValue::getValue)
                .map(value -> value.getStringValue())
                .findFirst()
                .orElse("");
        resource.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .map(span -> new Seen(
                        service,
                        HexFormat.of().formatHex(span.getTraceId().toByteArray()),
                        span.getName(),
                        span.getKind()))
                .forEach(spans::add);
    }
}
