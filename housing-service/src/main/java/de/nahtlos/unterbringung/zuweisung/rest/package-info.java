/** REST interface of the Zuweisung. */
package de.nahtlos.unterbringung.zuweisung.rest;
