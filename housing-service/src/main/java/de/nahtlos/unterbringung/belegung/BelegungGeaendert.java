package de.nahtlos.unterbringung.belegung;

import java.util.UUID;

/** Inside the service: the stays of a person have changed, in the running transaction, which holds the person. */
public record BelegungGeaendert(String kommune, UUID personId) {}
