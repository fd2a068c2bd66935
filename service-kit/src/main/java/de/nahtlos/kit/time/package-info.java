/** The clock: the only package that knows the wall clock. */
package de.nahtlos.kit.time;
