/** The catalogue of offers: what there is, for whom, and how many places are left. */
package de.nahtlos.fall.angebot;
