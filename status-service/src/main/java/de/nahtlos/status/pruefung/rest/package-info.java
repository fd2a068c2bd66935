/** REST of the Pruefung without storing. */
package de.nahtlos.status.pruefung.rest;
