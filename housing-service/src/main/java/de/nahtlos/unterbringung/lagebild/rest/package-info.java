/** REST interface of the Lagebild. */
package de.nahtlos.unterbringung.lagebild.rest;
