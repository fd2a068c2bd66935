/** REST interface of the Fall. */
package de.nahtlos.fall.fall.rest;
