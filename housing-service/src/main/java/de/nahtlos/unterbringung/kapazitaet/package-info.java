/** Kapazitaet: an Unterkunft closes and opens, a place is blocked. */
package de.nahtlos.unterbringung.kapazitaet;
