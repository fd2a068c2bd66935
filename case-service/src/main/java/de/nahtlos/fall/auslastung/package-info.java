/** How many Faelle a Lotse carries, weighted by their intensity; who has room for another one; a whole caseload moves. */
package de.nahtlos.fall.auslastung;
