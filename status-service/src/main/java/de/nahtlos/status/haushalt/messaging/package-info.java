/** Events about households. */
package de.nahtlos.status.haushalt.messaging;
