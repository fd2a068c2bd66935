/** Bestand: Unterkunft, Einheit (flat or room) and Platz, the stock of places of a Kommune. */
package de.nahtlos.unterbringung.bestand;
