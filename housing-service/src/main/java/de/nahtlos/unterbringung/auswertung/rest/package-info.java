/** REST interface of the figures. */
package de.nahtlos.unterbringung.auswertung.rest;
