/** REST interface of the tasks. */
package de.nahtlos.fall.aufgabe.rest;
