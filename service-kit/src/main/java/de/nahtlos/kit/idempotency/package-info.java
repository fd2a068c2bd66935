/** Requests with an Idempotency-Key take effect once and are answered the same each time. */
package de.nahtlos.kit.idempotency;
