/** Quote: what a Gemeinde has to take by the key of the Kreis, and what it has taken. */
package de.nahtlos.unterbringung.quote;
