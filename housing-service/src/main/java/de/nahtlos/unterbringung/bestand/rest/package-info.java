/** REST interface of the stock of places. */
package de.nahtlos.unterbringung.bestand.rest;
