/** When a Lotse is away, and who sees and works the Faelle meanwhile. */
package de.nahtlos.fall.abwesenheit;
