/** Rules of placement: who may live where. Pure; the rules are data of {@code belegungsregeln}. */
package de.nahtlos.unterbringung.belegungsregel;
