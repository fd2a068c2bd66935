/** REST interface of closing and blocking. */
package de.nahtlos.unterbringung.kapazitaet.rest;
