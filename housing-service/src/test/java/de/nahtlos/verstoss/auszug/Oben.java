package de.nahtlos.verstoss.auszug;

import com.fasterxml.jackson.databind.JsonNode;

/** Stands above everything and knows JSON. */
public record Oben(JsonNode json) {}
