package de.nahtlos.unterbringung.person;

/**
 * Inside the service: facts about a person have been added, in the running transaction.
 *
 * @param stand what holds now about the person, or about somebody whose household names the person
 */
public record PersonenstandGeaendert(String kommune, Personenstand stand) {}
