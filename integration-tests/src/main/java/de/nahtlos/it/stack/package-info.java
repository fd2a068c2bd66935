/** Starts PostgreSQL, Kafka, Keycloak and the three packaged services as child processes of this machine. */
package de.nahtlos.it.stack;
