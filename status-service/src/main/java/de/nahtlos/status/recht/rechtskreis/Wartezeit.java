package de.nahtlos.status.recht.rechtskreis;

/**
 * How long a person must have been here for Analogleistungen (§ 2 Abs. 1 AsylbLG).
 *
 * @param bestandsschutz who received them the day before keeps them (§§ 15, 20 AsylbLG)
 */
public record Wartezeit(int monate, boolean bestandsschutz, String rechtsgrundlage) {}
