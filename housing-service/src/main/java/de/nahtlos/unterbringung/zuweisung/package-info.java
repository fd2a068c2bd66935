/** Zuweisung: persons whom the Land assigns to a Gemeinde, with what the Aufnahmeeinrichtung already knows. */
package de.nahtlos.unterbringung.zuweisung;
