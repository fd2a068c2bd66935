/** Breaks every architecture rule once, to show that the rules bite. */
package de.nahtlos.verstoss;
