/** REST of the rules. */
package de.nahtlos.status.regelwerk.rest;
