/** The rules of law in the packaged service. */
package de.nahtlos.it.recht;
