/** REST client of status-service: names of persons. */
package de.nahtlos.unterbringung.person.rest;
