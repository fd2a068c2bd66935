package de.nahtlos.kit.jdbc;

import de.nahtlos.kit.rest.Bulk;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * How long work waits for an answer of the database. Somebody waits for a request: it gives up early enough to be
 * answered in time, whatever it has spent on waiting for a connection. Consumers, jobs and bulk requests wait longer.
 */
@ApplicationScoped
class DatabasePatience implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(DatabasePatience.class);
    private static final String BEGIN = DatabasePatience.class.getName();

    private final CurrentVertxRequest current;
    private final Duration ofRequest;
    private final Duration ofStatement;
    private final Duration ofWork;

    /**
     * @param ofRequest from the arrival of a request
     * @param ofStatement at least, also where a request has used its time up
     * @param ofWork per statement of everything else
     */
    DatabasePatience(
            CurrentVertxRequest current,
            @ConfigProperty(name = "nahtlos.database.patience.request") Duration ofRequest,
            @ConfigProperty(name = "nahtlos.database.patience.statement") Duration ofStatement,
            @ConfigProperty(name = "nahtlos.database.patience.work") Duration ofWork) {
        this.current = current;
        this.ofRequest = ofRequest;
        this.ofStatement = ofStatement;
        this.ofWork = ofWork;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            request.data().putIfAbsent(BEGIN, System.nanoTime());
            request.next();
        });
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            connection.setNetworkTimeout(
                    Runnable::run, Math.toIntExact(patience().toMillis()));
        } catch (SQLException e) {
            // The connection is gone; the first statement says so, and the pool drops it.
            LOG.debugf("no time limit set: %s", e.getSQLState());
        }
    }

    private Duration patience() {
        return request().map(this::left).orElse(ofWork);
    }

    private Duration left(RoutingContext request) {
        long now = System.nanoTime();
        Duration left = ofRequest.minusNanos(now - request.get(BEGIN, now));
        return left.compareTo(ofStatement) > 0 ? left : ofStatement;
    }

    /** The request that somebody waits for. */
    private Optional<RoutingContext> request() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(current.getCurrent()).filter(it -> !Bulk.isBulk(it.request()))
                : Optional.empty();
    }
}
