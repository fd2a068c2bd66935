package de.nahtlos.status.stapel.rest;

import de.nahtlos.kit.problem.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The size of a request body. Quarkus knows one limit for all paths ({@code quarkus.http.limits.max-body-size}), which
 * has to let a Stapel pass; this one holds for everything else.
 */
@ApplicationScoped
class Koerpergrenze {

    /** Quarkus checks a body of unknown length against this value while it is read. */
    private static final String GRENZE_BEIM_LESEN = "io.quarkus.max-request-size";

    /** After the check of Quarkus (-2), before anything reads a body. */
    private static final int NACH_QUARKUS = -1;

    private final long grenze;

    Koerpergrenze(@ConfigProperty(name = "nahtlos.anfrage.groesse") MemorySize grenze) {
        this.grenze = grenze.asLongValue();
    }

    void gilt(@Observes Router router) {
        router.route().order(NACH_QUARKUS).handler(this::pruefe);
    }

    private void pruefe(RoutingContext anfrage) {
        if (StapelResource.PFAD.equals(anfrage.normalizedPath())) {
            anfrage.next();
            return;
        }
        String laenge = anfrage.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (laenge != null && Long.parseLong(laenge) > grenze) {
            lehneAb(anfrage);
            return;
        }
        anfrage.put(GRENZE_BEIM_LESEN, grenze);
        anfrage.next();
    }

    private static void lehneAb(RoutingContext anfrage) {
        var art = Problems.ZU_GROSS;
        if (anfrage.request().version() != HttpVersion.HTTP_2) {
            anfrage.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        anfrage.response()
                .setStatusCode(art.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(new io.vertx.core.json.JsonObject()
                        .put("type", art.uri().toString())
                        .put("title", art.german())
                        .put("status", art.status())
                        .put("instance", anfrage.normalizedPath())
                        .encode());
    }
}
