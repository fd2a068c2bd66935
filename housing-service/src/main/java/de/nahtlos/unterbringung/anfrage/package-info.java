/** Query parameters of the REST interface. */
package de.nahtlos.unterbringung.anfrage;
