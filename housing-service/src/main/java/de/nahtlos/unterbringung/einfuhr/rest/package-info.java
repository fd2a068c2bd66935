/** REST interface of the Einfuhr. */
package de.nahtlos.unterbringung.einfuhr.rest;
