/** Persons: registration, editing, search, and what each role sees of them. */
package de.nahtlos.status.person;
