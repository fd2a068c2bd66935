/** REST of what is derived: timelines, Fristen, the state on a day. */
package de.nahtlos.status.verlauf.rest;
