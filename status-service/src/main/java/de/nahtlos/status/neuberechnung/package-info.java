/** Recomputation of everyone by new rules: dry run, confirmation by a second person, application. */
package de.nahtlos.status.neuberechnung;
