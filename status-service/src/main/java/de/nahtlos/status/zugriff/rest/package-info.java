/** REST of the log of accesses. */
package de.nahtlos.status.zugriff.rest;
