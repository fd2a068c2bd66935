/** Refusals as application/problem+json (RFC 9457). */
package de.nahtlos.kit.problem;
