/** Events between the services: CloudEvents 1.0 in binary mode. */
package de.nahtlos.kit.event;
