package de.nahtlos.fall.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A real HTTP server that plays status-service's contract. Tests put persons into it and switch it off and on over
 * HTTP, because Quarkus loads the tests by another class loader.
 */
public class StatusServiceResource implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> BEGLEITUNG = List.of(
            "id", "vorname", "nachname", "geburtsdatum", "geschlecht", "sprachen", "kontakt", "haushalt", "fristen");

    private final Map<String, ObjectNode> personen = new ConcurrentHashMap<>();
    private volatile boolean away;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        System.setProperty("nahtlos.test.status", url);
        return Map.of(
                "nahtlos.status.url", url,
                "nahtlos.uhr.stellbar", "true",
                "nahtlos.fristabgleich.takt", "0.2s",
                "nahtlos.uebergabe.pruefung", "0.2s",
                "nahtlos.nachfolger.takt", "0.2s",
                "nahtlos.nachfolger.ruhe", "PT1S");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/test/person/")) {
                personen.put(path.substring("/test/person/".length()), (ObjectNode)
                        JSON.readTree(exchange.getRequestBody()));
                send(exchange, 204, null);
            } else if (path.startsWith("/test/away/")) {
                away = path.endsWith("/true");
                send(exchange, 204, null);
            } else if (away) {
                send(exchange, 503, null);
            } else {
                contract(exchange, path);
            }
        }
    }

    private void contract(HttpExchange exchange, String path) throws IOException {
        JsonNode token = token(exchange);
        if (token == null) {
            send(exchange, 401, null);
        } else if (path.equals("/api/v1/personen/abfrage")) {
            abfrage(exchange, token);
        } else if (path.equals("/api/v1/zustaendigkeiten/uebergang")) {
            send(exchange, 200, JSON.readTree("""
                    {"entfaellt":[{"handlungsfeld":"SOZIALLEISTUNG","stelle":"FB Soziales"}],
                     "neu":[{"handlungsfeld":"SOZIALLEISTUNG","stelle":"Jobcenter"}],"bleibt":[]}"""));
        } else {
            send(exchange, 404, null);
        }
    }

    private void abfrage(HttpExchange exchange, JsonNode token) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        boolean dienst = token.path("realm_access").path("roles").toString().contains("\"dienst-fall\"");
        String zweck = body.path("zweck").asText();
        String kommune = dienst
                ? exchange.getRequestHeaders().getFirst("Nahtlos-Kommune")
                : token.path("kommune").asText();
        if (kommune == null
                || !zweck.equals("FALL") && !(dienst && zweck.equals("UEBERGABE"))
                || body.path("ids").size() > 200) {
            send(exchange, 403, null);
            return;
        }
        ArrayNode answer = JSON.createArrayNode();
        for (JsonNode id : body.path("ids")) {
            ObjectNode person = personen.get(id.asText());
            if (person != null && person.path("kommune").asText().equals(kommune)) {
                ObjectNode view = person.deepCopy();
                view.remove("kommune");
                answer.add(zweck.equals("UEBERGABE") ? view : view.retain(BEGLEITUNG));
            }
        }
        send(exchange, 200, answer);
    }

    private static JsonNode token(HttpExchange exchange) throws IOException {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null || !header.startsWith("Bearer ")) {
            return null;
        }
        return JSON.readTree(Base64.getUrlDecoder().decode(header.split("\\.", -1)[1]));
    }

    private static void send(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = body == null ? new byte[0] : JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
