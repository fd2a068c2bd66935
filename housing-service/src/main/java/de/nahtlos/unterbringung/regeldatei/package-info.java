/** Reads the rule file of the placement. */
package de.nahtlos.unterbringung.regeldatei;
