package de.nahtlos.status.recht.rechtskreis;

/** One case of a rule; the first that fits decides. */
public record Fallgruppe(Bedingung wenn, Folge dann) {}
