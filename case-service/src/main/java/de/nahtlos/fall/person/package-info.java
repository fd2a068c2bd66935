/** What case-service knows of a person: the status from events, everything else only asked for when it is needed. */
package de.nahtlos.fall.person;
