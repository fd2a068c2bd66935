/** Luecke: whose payment stops before the next one starts. */
package de.nahtlos.status.luecke;
