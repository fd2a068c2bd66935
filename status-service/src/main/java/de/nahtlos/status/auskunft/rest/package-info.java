/** REST of persons. */
package de.nahtlos.status.auskunft.rest;
