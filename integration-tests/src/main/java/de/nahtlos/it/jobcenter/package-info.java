/**
 * The reference consumer of a Jobcenter: how a Leistungsträger receives hand-overs. Made to be copied; it needs Kafka's
 * client, an HTTP client and a JSON parser, nothing of Nahtlos but a token source.
 */
package de.nahtlos.it.jobcenter;
