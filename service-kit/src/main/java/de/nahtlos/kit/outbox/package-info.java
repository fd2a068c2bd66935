/** Outbox and relay: what is committed reaches Kafka, what is not committed never does. */
package de.nahtlos.kit.outbox;
