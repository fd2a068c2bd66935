/** Persons as far as housing has to know them: facts from the events of status-service, and what follows from them. */
package de.nahtlos.unterbringung.person;
