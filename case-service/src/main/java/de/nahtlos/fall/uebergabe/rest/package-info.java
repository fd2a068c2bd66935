/** REST interface of the Uebergabe, for sender and receiver. */
package de.nahtlos.fall.uebergabe.rest;
