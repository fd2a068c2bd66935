/** REST interface of stays, free places and figures. */
package de.nahtlos.unterbringung.belegung.rest;
