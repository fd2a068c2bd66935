/** Rechtskreiswechsel: stored, compared with a new derivation, published, confirmed. */
package de.nahtlos.status.rechtskreis;
