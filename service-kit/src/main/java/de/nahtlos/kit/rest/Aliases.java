package de.nahtlos.kit.rest;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Technical paths answer with and without the base path {@code /api/v1}. */
@ApplicationScoped
class Aliases {

    private static final String BASE = "/api/v1";

    void register(@Observes Router router) {
        router.routeWithRegex("/betrieb/.*")
                .order(-1)
                .handler(request -> request.reroute(BASE + request.request().path()));
        router.routeWithRegex(BASE + "/lokal/.*")
                .order(-1)
                .handler(request -> request.reroute(request.request().path().substring(BASE.length())));
    }
}
