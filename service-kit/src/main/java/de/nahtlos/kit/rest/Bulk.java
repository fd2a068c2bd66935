package de.nahtlos.kit.rest;

import io.vertx.core.http.HttpServerRequest;

/** Bulk requests: many lines in or out, one JSON document each (NDJSON). They may take long. */
public final class Bulk {

    private static final String NDJSON = "application/x-ndjson";

    private Bulk() {}

    /** Whether the body or the wanted answer is NDJSON. */
    public static boolean isBulk(HttpServerRequest request) {
        return isNdjson(request.getHeader("Content-Type")) || isNdjson(request.getHeader("Accept"));
    }

    private static boolean isNdjson(String mediaTypes) {
        return mediaTypes != null && mediaTypes.contains(NDJSON);
    }
}
