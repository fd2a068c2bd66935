/** Housekeeping of the technical tables. */
package de.nahtlos.kit.purge;
