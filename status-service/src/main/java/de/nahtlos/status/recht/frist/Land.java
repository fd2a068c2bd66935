package de.nahtlos.status.recht.frist;

/**
 * A Land with its holidays.
 *
 * @param schluessel the first two digits of the keys of its municipalities
 */
public record Land(String schluessel, String name, Feiertage feiertage) {}
