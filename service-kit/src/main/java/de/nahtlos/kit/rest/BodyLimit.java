package de.nahtlos.kit.rest;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Only an operation that reads its body as a stream takes a large one. */
@ApplicationScoped
public class BodyLimit {

    private final int limit;

    BodyLimit(@ConfigProperty(name = "nahtlos.http.max-body-size") MemorySize limit) {
        this.limit = Math.toIntExact(limit.asLongValue());
    }

    /** @throws Problem 413 if the body is announced as too large; it is not read then */
    @ServerRequestFilter
    public void checkAnnounced(ContainerRequestContext request, SimpleResourceInfo operation) {
        String length = request.getHeaderString("Content-Length");
        boolean large = length != null && Long.parseLong(length) > limit;
        if (large && !List.of(operation.parameterTypes()).contains(InputStream.class)) {
            throw tooLarge();
        }
    }

    /** @throws Problem 413 if there is more */
    InputStream read(InputStream stream) throws IOException {
        byte[] body = stream.readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge();
        }
        return new ByteArrayInputStream(body);
    }

    private Problem tooLarge() {
        return Problems.ZU_GROSS.with("Höchstens %d KiB.".formatted(limit / 1024));
    }

    /** For a body that comes in chunks of which nobody has said the sum. */
    @Provider
    public static class Unannounced implements ReaderInterceptor {

        private final BodyLimit bodies;

        Unannounced(BodyLimit bodies) {
            this.bodies = bodies;
        }

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            boolean announced = context.getHeaders().containsKey("Content-Length");
            if (!announced && context.getType() != InputStream.class) {
                context.setInputStream(bodies.read(context.getInputStream()));
            }
            return context.proceed();
        }
    }
}
