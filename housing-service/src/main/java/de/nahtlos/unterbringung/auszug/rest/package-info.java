/** REST interface of the Auszug. */
package de.nahtlos.unterbringung.auszug.rest;
