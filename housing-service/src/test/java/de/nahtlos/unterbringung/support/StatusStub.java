package de.nahtlos.unterbringung.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Stands for status-service's {@code POST /personen/abfrage}. It knows every person but those made by {@link
 * #unbekannte()}. Switched by a system property, because Quarkus loads this class more than once.
 */
public class StatusStub implements QuarkusTestResourceLifecycleManager {

    private static final String MODE = "nahtlos.test.statusstub";
    private static final long UNKNOWN = 0xdead_0000_0000_7000L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private HttpServer server;

    /** A person that status-service does not know. */
    public static UUID unbekannte() {
        return new UUID(UNKNOWN, UUID.randomUUID().getLeastSignificantBits());
    }

    /** What status-service knows about this person. */
    public static void profil(UUID person, String geburtsdatum, String geschlecht, String... merkmale) {
        System.setProperty(MODE + person, geburtsdatum + "," + geschlecht + "," + String.join(",", merkmale));
    }

    private static void zeigeProfil(ObjectNode person) {
        String profil = System.getProperty(MODE + person.path("id").asText());
        if (profil != null) {
            String[] werte = profil.split(",");
            person.put("geburtsdatum", werte[0]).put("geschlecht", werte[1]);
            for (int i = 2; i < werte.length; i++) {
                person.withArray("merkmale").add(werte[i]);
            }
        }
    }

    /** Runs the work while status-service accepts connections and does not answer. */
    public static void whileSilent(Runnable work) {
        System.setProperty(MODE, "silent");
        try {
            work.run();
        } finally {
            System.clearProperty(MODE);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/personen/abfrage", StatusStub::answer);
        server.start();
        return Map.of(
                "quarkus.rest-client.status.url",
                "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (System.getProperty(MODE) != null) {
                awaitGivenUp();
                return;
            }
            var authorization = exchange.getRequestHeaders().getFirst("Authorization");
            var request = JSON.readTree(exchange.getRequestBody());
            var persons = JSON.createArrayNode();
            for (var id : request.path("ids")) {
                if (UUID.fromString(id.asText()).getMostSignificantBits() != UNKNOWN) {
                    var person = persons.addObject()
                            .put("id", id.asText())
                            .put("vorname", "Adam")
                            .put("nachname", "Testmann");
                    zeigeProfil(person);
                }
            }
            boolean allowed = authorization != null
                    && authorization.startsWith("Bearer ")
                    && !request.path("zweck").asText().isEmpty();
            byte[] body = persons.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(allowed ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void awaitGivenUp() {
        try {
            boolean never = new CountDownLatch(1).await(3, TimeUnit.SECONDS);
            assert !never;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
