package de.nahtlos.status.support;

import com.fasterxml.jackson.databind.JsonNode;

/** An event as it arrived in Kafka. */
public record Meldung(String typ, JsonNode daten) {}
