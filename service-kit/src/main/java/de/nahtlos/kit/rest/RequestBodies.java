package de.nahtlos.kit.rest;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Receives the body of a request before a thread works on it, so that a client who sends slowly occupies a connection and
 * nothing else. An operation that reads its body as a stream takes a large one and reads it itself
 * ({@code docs/zeitlimits.md}).
 */
@ApplicationScoped
public class RequestBodies {

    private static final Logger LOG = Logger.getLogger(RequestBodies.class);
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

    private final Vertx vertx;
    private final int limit;
    private final Duration patience;

    /**
     * @param limit of a body in bytes
     * @param patience from the end of the headers to the end of the body
     */
    RequestBodies(
            Vertx vertx,
            @ConfigProperty(name = "nahtlos.http.max-body-size") MemorySize limit,
            @ConfigProperty(name = "nahtlos.http.body-patience") Duration patience) {
        this.vertx = vertx;
        this.limit = Math.toIntExact(limit.asLongValue());
        this.patience = patience;
    }

    /**
     * Before all other filters, on the thread of the connection.
     *
     * @return done when the body is there; fails with a {@link Problem} 413 if it is too large, 503 if it does not arrive
     */
    @ServerRequestFilter(nonBlocking = true, priority = 1)
    public Uni<Void> receive(ContainerRequestContext request, SimpleResourceInfo operation, RoutingContext connection) {
        boolean streamed = List.of(operation.parameterTypes()).contains(InputStream.class);
        if (streamed || WITHOUT_BODY.contains(request.getMethod())) {
            return Uni.createFrom().voidItem();
        }
        var body = new ArrivingBody(connection, limit);
        long timer = vertx.setTimer(patience.toMillis(), end -> body.giveUp(notReceived()));
        return body.received(request.getLength(), () -> vertx.cancelTimer(timer))
                .invoke(bytes -> request.setEntityStream(new ByteArrayInputStream(bytes)))
                .replaceWithVoid();
    }

    static Problem notReceived() {
        LOG.warn("the body of a request did not arrive in time");
        return Problems.NICHT_VERFUEGBAR
                .builder(
                        "Die Anfrage ist nicht rechtzeitig vollständig angekommen. Bitte wiederholen, eine Eingabe mit demselben Idempotency-Key.")
                .header("Retry-After", 2)
                .problem();
    }

    /** For a body that its operation reads as a stream. */
    @Provider
    public static class Streams implements ReaderInterceptor {

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws java.io.IOException {
            if (context.getType() == InputStream.class) {
                context.setInputStream(new ArrivingStream(context.getInputStream()));
            }
            return context.proceed();
        }
    }
}
