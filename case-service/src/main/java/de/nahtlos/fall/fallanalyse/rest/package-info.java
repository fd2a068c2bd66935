/** REST interface of the Fallanalyse. */
package de.nahtlos.fall.fallanalyse.rest;
