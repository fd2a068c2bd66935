/** REST of Rechtskreiswechsel. */
package de.nahtlos.status.rechtskreis.rest;
