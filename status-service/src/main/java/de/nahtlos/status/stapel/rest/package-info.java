/** Bulk over HTTP: newline-delimited JSON in and out. */
package de.nahtlos.status.stapel.rest;
