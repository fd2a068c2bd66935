/** Events about persons: registered, changed. */
package de.nahtlos.status.person.messaging;
