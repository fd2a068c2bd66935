/** The Uebergabe to a Leistungstraeger, closed loop: provided, accepted or refused, asked and answered, corrected. */
package de.nahtlos.fall.uebergabe;
