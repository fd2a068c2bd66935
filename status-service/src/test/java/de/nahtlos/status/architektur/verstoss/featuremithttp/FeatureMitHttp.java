package de.nahtlos.status.architektur.verstoss.featuremithttp;

import jakarta.ws.rs.core.Response;

/** What a feature must not do. */
public class FeatureMitHttp {
    Response antwort() {
        return Response.ok().build();
    }
}
