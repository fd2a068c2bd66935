/** REST interface of the Uebergaenge. */
package de.nahtlos.fall.uebergang.rest;
