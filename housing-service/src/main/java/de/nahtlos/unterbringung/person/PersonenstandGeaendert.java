package de.nahtlos.unterbringung.person;

import java.util.UUID;

/** Inside the service: facts about a person have been added, in the running transaction. */
public record PersonenstandGeaendert(String kommune, UUID personId) {}
