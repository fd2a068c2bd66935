/** The law core asked about recorded facts. */
package de.nahtlos.status.herleitung;
