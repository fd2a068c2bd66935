/** Consumer of the events of status-service. */
package de.nahtlos.unterbringung.person.messaging;
