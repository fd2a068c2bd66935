/** Queries with conditions that a caller may leave out. */
package de.nahtlos.unterbringung.abfrage;
