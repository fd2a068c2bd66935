/** REST interface of quota and credited persons. */
package de.nahtlos.unterbringung.quote.rest;
