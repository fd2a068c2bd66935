/** The Fall: who is looked after by whom, from opening to closing. */
package de.nahtlos.fall.fall;
