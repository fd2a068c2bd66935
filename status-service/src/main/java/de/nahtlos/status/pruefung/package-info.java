/** Pruefung: the law core on facts that are not stored. */
package de.nahtlos.status.pruefung;
