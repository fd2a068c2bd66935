/** housing-service: Unterkunft, Belegung and Auszug of the people whom a Kommune houses. */
package de.nahtlos.unterbringung;
