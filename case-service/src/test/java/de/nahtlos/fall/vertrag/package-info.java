/** Contracts: what we publish keeps our promise, what we consume is what the producers promise. */
package de.nahtlos.fall.vertrag;
