package de.nahtlos.fall.aufgabe;

/** A task was done; fired in the transaction. */
public record AufgabeErledigt(Aufgabe aufgabe) {}
