/** REST interface of the caseload. */
package de.nahtlos.fall.auslastung.rest;
