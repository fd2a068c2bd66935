/** Identifiers. */
package de.nahtlos.kit.id;
