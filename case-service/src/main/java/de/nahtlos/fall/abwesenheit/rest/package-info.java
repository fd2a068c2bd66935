/** REST interface of the absences. */
package de.nahtlos.fall.abwesenheit.rest;
