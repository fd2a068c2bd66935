/** A small HTTP client of the services' REST API, as one user each. */
package de.nahtlos.it.api;
