/** How many requests one caller may send. */
package de.nahtlos.kit.limit;
