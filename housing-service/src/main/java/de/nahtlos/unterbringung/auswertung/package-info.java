/** Auswertung: figures of the housing, for planning; never about a single person. */
package de.nahtlos.unterbringung.auswertung;
