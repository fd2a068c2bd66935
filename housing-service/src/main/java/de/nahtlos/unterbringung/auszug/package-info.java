/** Auszug: released persons find a flat; until when, how far, and who is overdue (Auszugsstau). */
package de.nahtlos.unterbringung.auszug;
