/** What the component tests stand on: the real stack, a played status-service, words of the domain. */
package de.nahtlos.fall.stack;
