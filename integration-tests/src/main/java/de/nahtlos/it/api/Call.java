package de.nahtlos.it.api;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.stack.Service;

/**
 * One request.
 *
 * @param path with the query, from behind the host
 * @param body null without one
 * @param ifMatch version that is expected, null without one
 */
public record Call(String user, Service service, String method, String path, JsonNode body, String ifMatch) {}
