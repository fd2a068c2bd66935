/** REST of recomputations: figures only, nobody's data. */
package de.nahtlos.status.neuberechnung.rest;
