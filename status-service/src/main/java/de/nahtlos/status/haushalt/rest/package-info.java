/** REST of households. */
package de.nahtlos.status.haushalt.rest;
