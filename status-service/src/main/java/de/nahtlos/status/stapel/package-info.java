/** Facts in bulk: many lines, each with its own verdict, whole portions at a time. */
package de.nahtlos.status.stapel;
