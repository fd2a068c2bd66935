package de.nahtlos.kit.stack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Tokens that every service must refuse with 401, for access tests. Each is real but for the one fault. */
public final class BadTokens {

    private static final Set<Integer> CREATED = Set.of(200, 201, 204);

    private BadTokens() {}

    /** Same user name and claims, but issued and signed by another realm of the same Keycloak. */
    public static String ofOtherRealm(String user) {
        return inSetUpServer(() -> new Tokens(base() + "/realms/fremd").ofUser(user));
    }

    /** Of the right realm, but for another audience. */
    public static String withoutAudience(String user) {
        return inSetUpServer(() -> new Tokens(TestStack.realmUrl()).ofUser(user, "ohne-audience"));
    }

    /** Was right until a moment ago. Waits until the second of its expiry is over. */
    public static String expired(String user) {
        var token = inSetUpServer(() -> new Tokens(TestStack.realmUrl()).ofUser(user, "kurzlebig"));
        var end = Instant.ofEpochSecond(payload(token).get("exp").asLong() + 1);
        while (Instant.now().isBefore(end)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return token;
    }

    /** The claim is changed, the signature is the old one. */
    public static String tampered(String user, String claim, String value) {
        var parts = Tokens.of(user).split("\\.", -1);
        var payload = (ObjectNode) payload(Tokens.of(user));
        payload.put(claim, value);
        var forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(payload.toString().getBytes(StandardCharsets.UTF_8));
        return parts[0] + "." + forged + "." + parts[2];
    }

    private static com.fasterxml.jackson.databind.JsonNode payload(String token) {
        var payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return Tokens.parse(new String(payload, StandardCharsets.UTF_8));
    }

    private static String inSetUpServer(java.util.function.Supplier<String> token) {
        synchronized (System.getProperties()) {
            if (System.getProperty("nahtlos.teststack.badtokens") == null) {
                post("/admin/realms", Resources.text("stack/fremd-realm.json"));
                post("/admin/realms/nahtlos/partialImport", Resources.text("stack/negative-tests-clients.json"));
                System.setProperty("nahtlos.teststack.badtokens", "set up");
            }
        }
        return token.get();
    }

    private static void post(String path, String json) {
        var answer = Tokens.send(HttpRequest.newBuilder(URI.create(base() + path))
                .header("Authorization", "Bearer " + adminToken())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
        if (!CREATED.contains(answer.statusCode())) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private static String adminToken() {
        var form = Tokens.encode(Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                KeycloakServer.ADMIN,
                "password",
                KeycloakServer.ADMIN_PASSWORD));
        var answer =
                Tokens.send(HttpRequest.newBuilder(URI.create(base() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
        return Tokens.parse(answer.body()).get("access_token").asText();
    }

    private static String base() {
        return TestStack.realmUrl().replace("/realms/nahtlos", "");
    }
}
