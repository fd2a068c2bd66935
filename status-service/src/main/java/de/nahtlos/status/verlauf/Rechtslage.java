package de.nahtlos.status.verlauf;

/**
 * Where a person stands in law on a day.
 *
 * @param status code of the Aufenthaltsstatus
 * @param bezeichnung its display word
 * @param schutzart null if not recognised
 * @param paragraf of the title; null without one
 * @param rechtskreis code of the Rechtskreis
 * @param traeger who is responsible; null if nobody is
 * @param lage code of the Aufenthaltslage
 */
public record Rechtslage(
        String status,
        String bezeichnung,
        String schutzart,
        String paragraf,
        String rechtskreis,
        String traeger,
        String lage) {}
