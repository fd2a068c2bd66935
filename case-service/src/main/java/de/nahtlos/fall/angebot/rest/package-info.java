/** REST interface of the catalogue. */
package de.nahtlos.fall.angebot.rest;
