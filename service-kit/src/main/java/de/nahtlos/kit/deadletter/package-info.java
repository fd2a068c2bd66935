/** Messages that could not take effect: to see why, and to try them again. */
package de.nahtlos.kit.deadletter;
