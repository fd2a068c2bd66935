package de.nahtlos.it.demo;

/**
 * One step of the story.
 *
 * @param titel what happens, for the terminal
 * @param ablauf does it and checks the outcome
 */
public record Schritt(String titel, Runnable ablauf) {}
