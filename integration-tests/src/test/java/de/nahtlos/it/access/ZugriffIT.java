package de.nahtlos.it.access;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.RunningStack;
import de.nahtlos.it.access.Zugriffstabelle.Operation;
import de.nahtlos.it.access.Zugriffstabelle.Row;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import de.nahtlos.kit.stack.BadTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** every operation of every service with every role and with tokens that are not in order. */
class ZugriffIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Well-formed JSON that no operation takes: who may call gets a 400 or, for an id that nobody has, a 404. */
    private static final String NO_BODY_OF_ANY_OPERATION = "[[]]";

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() throws Exception {
        Set<String> documented = new TreeSet<>();
        for (Service service : Service.values()) {
            documented.addAll(operations(service));
        }
        Set<String> listed = Zugriffstabelle.rows().stream()
                .map(row -> row.operation().toString())
                .collect(toCollection(TreeSet::new));

        assertThat(documented).hasSizeGreaterThan(60);
        assertThat(listed).isEqualTo(documented);
    }

    @TestFactory
    List<DynamicTest> whoMayCallPassesAndEverybodyElseGets403() {
        return Zugriffstabelle.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.operation().toString(), () -> everyRole(row)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> aTokenThatIsNotInOrderGets401() {
        RunningStack.get(); // the bad tokens come from its Keycloak
        Map<String, String> tokens = Map.of(
                "none", "",
                "no token", "kein-token",
                "expired", BadTokens.expired("lotse.koblenz"),
                "tampered", BadTokens.tampered("lotse.koblenz", "kommune", "07312"),
                "other realm", BadTokens.ofOtherRealm("lotse.koblenz"),
                "wrong audience", BadTokens.withoutAudience("lotse.koblenz"));
        return Zugriffstabelle.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.operation().toString(),
                        () -> tokens.forEach((kind, token) -> {
                            var answer = call(row.operation(), token);
                            assertThat(answer.statusCode()).as(kind).isEqualTo(401);
                            assertThat(answer.headers().firstValue("Content-Type"))
                                    .as(kind)
                                    .hasValueSatisfying(
                                            type -> assertThat(type).startsWith("application/problem+json"));
                        })))
                .toList();
    }

    private static void everyRole(Row row) {
        Zugriffstabelle.USERS.forEach((role, user) -> {
            var answer = call(row.operation(), token(role, user));
            if (row.roles().contains(role)) {
                assertThat(answer.statusCode())
                        .as("%s may call, answer %s", role, answer.body())
                        .isIn(200, 400, 404, 409, 412, 415, 422, 428);
            } else {
                assertThat(answer.statusCode()).as("%s may not call", role).isEqualTo(403);
            }
        });
    }

    private static String token(String role, String user) {
        return role.equals("DF") || role.equals("DU")
                ? RunningStack.tokens().ofServiceClient(user)
                : RunningStack.tokens().ofUser(user);
    }

    private static List<String> operations(Service service) throws Exception {
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(url(service) + "/q/openapi?format=json"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonNode paths = Json.read(answer.body()).path("paths");
        List<String> operations = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(service, method.toUpperCase(java.util.Locale.ROOT), path.getKey())
                                .toString());
                    }
                }));
        return operations;
    }

    private static HttpResponse<String> call(Operation operation, String token) {
        var request = HttpRequest.newBuilder(URI.create(url(operation.service()) + operation.somePath()))
                .timeout(Duration.ofSeconds(30))
                .header("Nahtlos-Kommune", "07111")
                .header("If-Match", "\"0\"");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.method().equals("GET")) {
            request.GET();
        } else {
            String type = operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
            request.header("Content-Type", type)
                    .method(operation.method(), HttpRequest.BodyPublishers.ofString(NO_BODY_OF_ANY_OPERATION));
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(operation + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String url(Service service) {
        return RunningStack.get().settings().url(service);
    }
}
