/** The use cases of facts: record one, cancel one, each with everything that follows in law. */
package de.nahtlos.status.ereignis;
