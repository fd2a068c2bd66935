/** Measurements on invented persons, against the packaged service with real servers. */
package de.nahtlos.it.bench;
