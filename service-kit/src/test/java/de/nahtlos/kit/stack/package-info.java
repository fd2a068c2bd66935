/**
 * The local stack: a real PostgreSQL, a real Kafka broker and a real Keycloak without Docker. The component tests of the
 * services and {@code ./nahtlos up} start the same launchers.
 */
package de.nahtlos.kit.stack;
