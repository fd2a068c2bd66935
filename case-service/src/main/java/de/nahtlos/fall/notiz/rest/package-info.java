/** REST interface of the notes. */
package de.nahtlos.fall.notiz.rest;
