/** Belegung: who lives on which place from when to when; free places; figures of a day. */
package de.nahtlos.unterbringung.belegung;
