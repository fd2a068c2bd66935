/** REST interface of the needs. */
package de.nahtlos.fall.bedarf.rest;
