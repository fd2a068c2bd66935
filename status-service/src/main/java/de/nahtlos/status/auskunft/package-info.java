/** What each role sees of a person, by purpose, and the search for persons. */
package de.nahtlos.status.auskunft;
