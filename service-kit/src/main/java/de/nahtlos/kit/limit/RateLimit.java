package de.nahtlos.kit.limit;

import de.nahtlos.kit.limit.LimitSettings.Rate;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A client that runs away is told to wait, before it costs anything, and nobody else notices. Counted per caller of a
 * valid token; health and metrics are no requests of this kind.
 */
@ApplicationScoped
public class RateLimit {

    private final Set<String> machineRoles;
    private final Limit users;
    private final Limit machines;

    RateLimit(LimitSettings settings, MeterRegistry registry) {
        this.machineRoles = settings.machineRoles().orElse(Set.of());
        this.users = Limit.of("user", settings.user(), registry);
        this.machines = Limit.of("machine", settings.machine(), registry);
    }

    /** @throws Problem 429 with {@code Retry-After} if the caller has sent too many requests */
    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public void check(RoutingContext request) {
        if (request.user() instanceof QuarkusHttpUser known) {
            SecurityIdentity caller = known.getSecurityIdentity();
            boolean machine = !Collections.disjoint(caller.getRoles(), machineRoles);
            (machine ? machines : users).check(caller.getPrincipal().getName());
        }
    }

    /** @param buckets empty: without limit */
    private record Limit(Optional<Buckets> buckets, Counter refused) {

        /** @param callers whose requests are counted, for the metric */
        static Limit of(String callers, Rate rate, MeterRegistry registry) {
            return new Limit(
                    rate.perSecond() > 0 ? Optional.of(new Buckets(rate)) : Optional.empty(),
                    registry.counter("nahtlos.requests.refused", "callers", callers));
        }

        void check(String caller) {
            Duration waiting = buckets.map(it -> it.waiting(caller)).orElse(Duration.ZERO);
            if (waiting.isPositive()) {
                refused.increment();
                throw Problems.ZU_VIELE_ANFRAGEN
                        .builder("Bitte warten, wie lange sagt Retry-After in Sekunden, und dann wiederholen.")
                        .header("Retry-After", waiting.plusNanos(999_999_999).toSeconds())
                        .problem();
            }
        }
    }
}
